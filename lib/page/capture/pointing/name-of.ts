import type { PageElement } from '@/lib/model/capture'
import type { PointingStrings } from '@/lib/model/pointing'

/** What a thing is called while it is outlined: "Button: Pivot table". */
export function nameOf({ role, name, text }: PageElement, { roles, named, nameless }: PointingStrings): string {
  const what = roles[role]
  const called = name || text
  if (what && called) return named.replace('{role}', what).replace('{name}', called)
  return what || called || nameless
}
