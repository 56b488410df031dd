const BLOCK = '<script type="text/plain" id="packet">'

/** The mentor's page with an agenda in it, given as its code: letters and digits, so nothing in it can be markup. */
export async function writePage(code: string): Promise<string> {
  const page = await (await fetch('/mentor-page.html')).text()
  return page.replace(BLOCK, BLOCK + code)
}
