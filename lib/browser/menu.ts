import { browser } from 'wxt/browser'

/** The one menu item, the same everywhere: two would become a submenu. The browser keeps it between starts. */
export async function buildMenu(title: string): Promise<void> {
  await browser.contextMenus.removeAll()
  browser.contextMenus.create({ id: 'ask-my-mentor', title, contexts: ['all'] })
}
