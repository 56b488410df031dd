import { LIMITS, oneLine } from '@/lib/text/plain-text'
import { nearest } from './composed'
import { isField } from './fields'
import { seenIn } from './seen-texts'

export type Headers = { row?: string; column?: string }

const CELL = 'td, th, [role="cell"], [role="gridcell"], [role="columnheader"], [role="rowheader"]'
/** Of a longer table only its first rows and the rows just above the cell are looked at. */
const MOST_ROWS = 50

/** The headers of the row and the column of the table a node stands in; a header itself has none of its own kind. */
export function headersOf(node: Node): Headers {
  const cell = nearest(node, element => element.matches(CELL))
  if (!cell) return {}
  const { row, column } = isPlain(cell) ? plainHeaders(cell) : gridHeaders(cell)
  return { ...(row ? { row } : {}), ...(column ? { column } : {}) }
}

function isPlain(cell: Element): cell is HTMLTableCellElement {
  return cell.matches('td, th') && cell.closest('table')?.matches('[role="grid"], [role="treegrid"]') === false
}

function plainHeaders(cell: HTMLTableCellElement): Headers {
  const line = cell.closest('tr')
  const table = cell.closest('table')
  if (!line || !table || table.matches('[role="presentation"], [role="none"]')) return {}
  const all = headLines(table)
  const cells = cellsAcross(line)
  const place = cells.find(each => each.cell === cell)?.from ?? 0
  const above = all.filter(each => each !== line && isBefore(each, line)).flatMap(cellsAcross)
  const column = joined(above.filter(({ from, to }) => from <= place && place < to).map(each => each.cell))
  if (all.includes(line)) return { column }
  const first = cells.find(each => isRowHeader(each.cell)) ?? (all.length > 0 ? cells[0] : undefined)
  return { row: first && first.cell !== cell ? said(first.cell) : '', column }
}

/** The lines that name the columns: those of `thead`, else the first lines whose every cell is a header. */
function headLines(table: HTMLTableElement): HTMLTableRowElement[] {
  if (table.tHead) return [...table.tHead.rows].slice(0, MOST_ROWS)
  const lines: HTMLTableRowElement[] = []
  for (const line of table.rows) {
    if (line.cells.length === 0 || [...line.cells].some(cell => cell.localName === 'td' && said(cell) !== '')) break
    if (lines.push(line) === MOST_ROWS) break
  }
  return lines
}

function isRowHeader(cell: HTMLTableCellElement): boolean {
  return cell.localName === 'th' && cell.scope !== 'col' && cell.scope !== 'colgroup'
}

type Across = { cell: HTMLTableCellElement; from: number; to: number; down: number }

/** The cells a line crosses, those that reach down from lines above too, with the columns each covers. */
function cellsAcross(line: HTMLTableRowElement): Across[] {
  const section = line.parentElement as HTMLTableSectionElement | null
  const lines = [...(section?.rows ?? [line])]
  const end = lines.indexOf(line)
  const taken: number[] = []
  const met: Across[] = []
  for (let place = Math.max(0, end - MOST_ROWS); place <= end; place++) {
    let column = 0
    for (const cell of lines[place]?.cells ?? []) {
      while ((taken[column] ?? 0) > place) column++
      const from = column
      const down = place + (cell.rowSpan || lines.length)
      for (; column < from + cell.colSpan; column++) taken[column] = down
      met.push({ cell, from, to: column, down })
    }
  }
  return met.filter(({ down }) => down > end).sort((one, other) => one.from - other.from)
}

function gridHeaders(cell: Element): Headers {
  const line = nearest(cell, element => element.matches('[role="row"], tr'))
  const grid =
    line && nearest(line, element => element.matches('[role="grid"], [role="treegrid"], [role="table"], table'))
  if (!line || !grid) return {}
  const heads = [...grid.querySelectorAll('[role="columnheader"], thead th')].slice(0, 1_000)
  const column = heads.find(head => columnIn(head) === columnIn(cell))
  const first =
    line.querySelector('[role="rowheader"], th:not([role])') ?? (heads.length > 0 ? cellsOf(line)[0] : undefined)
  const isHead = heads.includes(cell)
  return {
    row: first && first !== cell && !isHead ? said(first) : '',
    column: column && !isHead ? said(column) : '',
  }
}

/** The column of a cell as the page counts it, else its place in its line: a grid may hold only the columns seen. */
function columnIn(cell: Element): number {
  const line = nearest(cell, element => element.matches('[role="row"], tr'))
  const told = Number(cell.getAttribute('aria-colindex'))
  return told || (line ? cellsOf(line).indexOf(cell) + 1 : 0)
}

function cellsOf(line: Element): Element[] {
  return [...line.querySelectorAll(CELL)].slice(0, 1_000)
}

function isBefore(line: Element, other: Element): boolean {
  return (line.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
}

function joined(heads: Element[]): string {
  return oneLine([...new Set(heads.map(said).filter(Boolean))].join(' › '), LIMITS.heading)
}

function said(element: Element): string {
  return oneLine(seenIn(element, LIMITS.heading, isField), LIMITS.heading)
}
