import type { Page, Worker } from '@playwright/test'
import type { Browser, WxtBrowser } from 'wxt/browser'

declare const chrome: WxtBrowser

/** Chooses our menu item without a mouse: no gesture and no activeTab. */
export async function dispatchMenu(
  worker: Worker,
  page: Page,
  info: Partial<Browser.contextMenus.OnClickData> = {},
): Promise<void> {
  await page.bringToFront()
  const click = { menuItemId: 'ask-my-mentor', pageUrl: page.url(), editable: false, frameId: 0, ...info }
  await worker.evaluate(async given => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
    const menu = chrome.contextMenus.onClicked as unknown as { dispatch(...given: unknown[]): void }
    menu.dispatch(given, tab)
  }, click)
}

/** Presses our shortcut without a keyboard: no gesture and no activeTab. */
export async function dispatchCommand(worker: Worker, page: Page, name = 'ask-my-mentor'): Promise<void> {
  await page.bringToFront()
  await worker.evaluate(async command => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
    const commands = chrome.commands.onCommand as unknown as { dispatch(...given: unknown[]): void }
    commands.dispatch(command, tab)
  }, name)
}
