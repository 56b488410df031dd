import type { Wanted } from '@/lib/model/looking'
import { bare } from '@/lib/text/bare'
import { alike, alikeLists } from './alike'
import type { Evidence } from './score'
import { signed } from './score'

type Place = Pick<Wanted, 'headings' | 'row' | 'column' | 'spot'>

/** What the headings above, the row and the column, the elements around and the link say of a place. */
export function evidenceOfPlace(wanted: Place, found: Place): Evidence {
  const { spot = { path: '' } } = wanted
  const at = found.spot ?? { path: '' }
  return {
    headings: likeHeadings(wanted.headings, found.headings),
    row: likeHeader(wanted.row, found.row),
    column: likeHeader(wanted.column, found.column),
    path: spot.path ? signed(alikeLists(namesIn(spot.path), namesIn(at.path))) : 0,
    link: spot.link === undefined && at.link === undefined ? 0 : spot.link === at.link ? 1 : -1,
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
  return signed(alike(bare(wanted ?? '').slice(0, 80), bare(found ?? '').slice(0, 80)))
}
