import { nearest } from './composed'

const PAGE = '.translated-ltr, .translated-rtl, [_msttexthash]'

/** Whether the browser had put its own translation in the place of the page's words, as each browser marks it. */
export function isTranslated(words?: Node): boolean {
  if (document.documentElement.matches(PAGE)) return true
  return words !== undefined && nearest(words, element => element.matches('font > font, [_msttexthash]')) !== null
}
