import type { Spot } from '@/lib/model/capture'
import type { Wanted } from '@/lib/model/looking'
import { plain } from '@/lib/page/capture/spot'
import { bare } from '@/lib/text/bare'
import { alike, alikeLists } from './alike'
import type { Evidence } from './score'
import { signed } from './score'

let [read, readPlain] = ['', '']

/** Makes a text plain and remembers the last one: the text of a page is counted in for many places. */
export function plainOnce(text: string): string {
  if (text !== read) [read, readPlain] = [text, plain(text)]
  return readPlain
}

type Place = Pick<Wanted, 'headings' | 'row' | 'column' | 'spot'>

/** What the headings above, the row and the column, the elements around, the link and the order say of a place. */
export function evidenceOfPlace(wanted: Place, found: Place): Evidence {
  return {
    headings: likeHeadings(wanted.headings, found.headings),
    row: likeHeader(wanted.row, found.row),
    column: likeHeader(wanted.column, found.column),
    ...(wanted.spot && found.spot ? evidenceOfSpot(wanted.spot, found.spot) : {}),
  }
}

function evidenceOfSpot(wanted: Spot, found: Spot): Evidence {
  const [id = 0, kind = 0, marks = 0] = wanted.marks
  const [itsId = 0, itsKind = 0, itsMarks = 0] = found.marks
  return {
    path: signed(alikeLists(namesIn(wanted.path), namesIn(found.path))),
    link: sameNumber(wanted.link, found.link),
    id: sameNumber(id, itsId),
    kind: sameNumber(kind, itsKind),
    marks: sameNumber(marks, itsMarks),
    nth: signed(1 / (1 + apart(wanted.nth, found.nth))),
    fewerBeside: sum(found.nth) < sum(wanted.nth) ? 1 : 0,
    at: signed(1 / (1 + apart(wanted.at, found.at) / 300)),
  }
}

function sameNumber(wanted: number, found: number): number {
  if (wanted === 0 && found === 0) return 0
  return wanted === found ? 1 : -1
}

function sum([one, other]: Spot['nth']): number {
  return one + other
}

/** How far two places are apart, counted from the beginning or from the end: what was put in shifts only one of them. */
function apart(one: Spot['nth'], other: Spot['nth']): number {
  return Math.min(Math.abs(one[0] - other[0]), Math.abs(one[1] - other[1]))
}

/** Whether the numbers in two bare texts are the same: "item 1" and "item 2" are alike in all else. */
export function evidenceOfNumbers(wanted: string, found: string): Evidence {
  const [one, other] = [wanted, found].map(text => text.match(/\d+/g)?.join() ?? '')
  if (one === '' && other === '') return {}
  return { numbers: one === other ? 1 : -1 }
}

/** From as many letters on a text that is alike says all it can. */
const LONG = 24

/**
 * What a text of so many letters says by being alike (from -1 to 1): that it was and is the only one; that there are as
 * many as there were, so that the one is still among them; that it is a copy which is left over.
 */
export function evidenceOfText(
  alike: number,
  size: number,
  wanted: Spot | undefined,
  found: Spot | undefined,
): Evidence & { text: number } {
  const [then, now] = [wanted?.copies ?? 0, found?.copies ?? 0]
  const long = Math.max(0, alike) * Math.min(1, size / LONG)
  if (alike < 1) return { text: alike, long, lost: then > 0 ? (now < then ? 1 : -1) : 0 }
  const [passages, itsPassages] = [wanted?.times ?? 0, found?.times ?? 0]
  return {
    text: 1,
    long,
    only: then === 1 && now === 1 ? 1 : 0,
    kept: then > 1 && now === then ? 1 : 0,
    fewer: now > 0 && now < then ? 1 : 0,
    left: itsPassages > 0 && itsPassages < passages ? 1 : 0,
  }
}

export function namesIn(path: string): string[] {
  return path.split(' ').filter(Boolean)
}

/** The nearest heading counts most: those further out hold much of the page. */
function likeHeadings(wanted: readonly string[], found: readonly string[]): number {
  if (wanted.length === 0 && found.length === 0) return 0
  const nearest = alike(bare(wanted.at(-1) ?? ''), bare(found.at(-1) ?? ''))
  return signed(0.7 * nearest + 0.3 * alikeLists(wanted.map(bare), found.map(bare)))
}

function likeHeader(wanted: string | undefined, found: string | undefined): number {
  if (wanted === undefined && found === undefined) return 0
  if (evidenceOfNumbers(wanted ?? '', found ?? '').numbers === -1) return -1
  return signed(alike(bare(wanted ?? '').slice(0, 80), bare(found ?? '').slice(0, 80)))
}
