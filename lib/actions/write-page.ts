import { escapeHtml } from '@/lib/share/markup'

const HEADING = '<h1>Ask My Mentor</h1>'
const BLOCK = '<script type="text/plain" id="packet">'

/**
 * The mentor's page with an agenda in it, given as its code: letters and digits, so nothing in it can be markup.
 * `heading` is seen first; it is empty where the agenda is sealed.
 */
export async function writePage(code: string, heading: string): Promise<string> {
  const page = await (await fetch('/mentor-page.html')).text()
  const headed = heading ? page.replace(HEADING, () => `<h1>${escapeHtml(heading)}</h1>`) : page
  return headed.replace(BLOCK, BLOCK + code)
}
