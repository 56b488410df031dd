import type { PageElement } from '@/lib/model/capture'
import type { PointingStrings } from '@/lib/model/pointing'

/** What a thing is called while it is outlined: "Button: Pivot table". */
export function nameOf({ role, name, text }: PageElement, { roles, named, nameless }: PointingStrings): string {
  // A page may call its things "constructor": only our own words count.
  const what = Object.hasOwn(roles, role) ? roles[role] : undefined
  const called = name || text
  if (what && called) return named.replace(/\{(role|name)\}/g, (_, part) => (part === 'role' ? what : called))
  return what || called || nameless
}
