import { shadowRootOf } from '@/lib/page/shadow-root'

const EDITABLE = '[contenteditable]:not([contenteditable="false" i])'
const FIELD = `input, textarea, select, ${EDITABLE}, [role="textbox"], [role="searchbox"], [role="combobox"], [role="listbox"], [role="spinbutton"], [role="slider"]`
const BUTTON = 'input:is([type="button" i], [type="submit" i], [type="reset" i], [type="image" i])'
/** Passwords, everything of a card, and codes, as the purposes of fields are called. */
const SECRET = [
  '[type="password" i]',
  ...['cc-', 'one-time-code', '-password'].map(part => `[autocomplete*="${part}" i]`),
]
  .map(kind => `:is(input, select)${kind}`)
  .join()

/** Whether somebody writes or chooses in it: what stands there is theirs, and never part of a thing's name. */
export function isField(element: Element): boolean {
  return element.matches(FIELD) && !element.matches(BUTTON)
}

/** Whether text is edited in it where it stands. */
export function isEditable(element: Element): boolean {
  return element.matches(EDITABLE)
}

/** The fields below a root that hold a password, a card or a code, filled or not. */
export function secretFields(root: ParentNode): HTMLInputElement[] {
  return [...root.querySelectorAll<HTMLInputElement>(`${SECRET}, input`)].filter(isSecret)
}

/** Whether a field holds what must never be read or pictured, as its kind says or the dots it shows. */
export function isSecret(field: Element): boolean {
  return (
    field.matches(SECRET) || (getComputedStyle(field).getPropertyValue('-webkit-text-security') || 'none') !== 'none'
  )
}

/** The element that has the focus, through shadow roots. */
export function focused(): Element | null {
  let element = document.activeElement
  for (;;) {
    const inside = element && shadowRootOf(element)?.activeElement
    if (!inside) return element
    element = inside
  }
}
