/** One answer as it stands in a text: the tag it stands behind, as `tagOf` writes it, and its words. */
export type Told = { tag?: string; text: string }

// Chat tools and keyboards change the dot, the brackets and the letters' size; mail programs escape the brackets.
const TAG = /(?:\\?\[)?\bQ(\d{1,3})\s?[·•.\-‐–—]\s?([a-z0-9]{4})\b(?:\\?\])?/giu
/** As many letters of ours in one stretch are ours, though a mail program broke the line. */
const OURS = 20

/**
 * The answers in a text that somebody wrote between, under or instead of what they were sent. `ours` are the lines that
 * were sent, which are left out again however they came back: quoted, broken, with marks before them. What stands before
 * the first tag comes first and has none.
 */
export function readText(text: string, ours: readonly string[]): Told[] {
  const sent = ours.flatMap(each => each.split('\n')).map(bare)
  const all = sent.join('\n')
  const whole = new Set(sent)
  const isOurs = (line: string) => {
    const letters = bare(line)
    return letters !== '' && (whole.has(letters) || (letters.length >= OURS && all.includes(letters)))
  }
  const told: { tag?: string; lines: string[] }[] = [{ lines: [] }]
  const say = (line: string) => {
    if (!isOurs(line)) told.at(-1)?.lines.push(line)
  }
  for (const line of text.replace(/\r\n?/g, '\n').split('\n').map(unquoted)) {
    let from = 0
    for (const found of line.matchAll(TAG)) {
      const before = line.slice(from, found.index)
      // The number of a list says nothing by itself.
      if (/\p{L}/u.test(before)) say(before)
      told.push({ tag: `Q${Number(found[1])}·${found[2]?.toLowerCase()}`, lines: [] })
      from = found.index + found[0].length
    }
    say(line.slice(from))
  }
  return told.flatMap(({ tag, lines }) => {
    const words = lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
    // A heading whose words were all ours leaves its marks behind.
    return /[\p{L}\p{N}\p{Emoji_Presentation}]/u.test(words) ? [{ ...(tag ? { tag } : {}), text: words }] : []
  })
}

/** A line without the marks with which mail programs quote it. */
function unquoted(line: string): string {
  return line.replace(/^(?:\s*[>|])+ ?/, '').trimEnd()
}

/** What is left of a line whatever was done to it on its way. */
function bare(line: string): string {
  return line.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
