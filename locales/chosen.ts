import type { Strings } from './en'

type Chosen = {
  element?: { role: string; name: string; text: string } | undefined
  row?: string | undefined
  column?: string | undefined
  translated?: true | undefined
}

/** What a capture tells beside its words, in lines: "Button: Pivot table", "Row: Summer · Column: CTR". */
export function chosenLines({ element, row, column, translated }: Chosen, t: Strings): string[] {
  const kind = element ? (t.roles[element.role as keyof Strings['roles']] ?? '') : ''
  const name = element?.name || element?.text || ''
  const place = [row && t.named(t.tableRow, row), column && t.named(t.tableColumn, column)]
  return [
    kind && name ? t.named(kind, name) : kind || name,
    place.filter(Boolean).join(' · '),
    translated ? t.translated : '',
  ].filter(Boolean)
}
