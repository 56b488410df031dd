import { browser } from 'wxt/browser'

/** The language of the browser's own menus, as "fr-CA". */
export function browserLanguage(): string {
  return browser.i18n.getUILanguage()
}
