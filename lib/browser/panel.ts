import { browser } from 'wxt/browser'

/**
 * Opens the panel of a window. The browser allows it only inside a gesture, so call it before any `await`.
 * Firefox calls its panel a sidebar and opens it in the window that has the focus.
 */
export function openPanel(windowId: number): Promise<void> {
  if (import.meta.env.FIREFOX) {
    const sidebar = browser as unknown as { sidebarAction: { open(): Promise<void> } }
    return sidebar.sidebarAction.open()
  }
  return browser.sidePanel.open({ windowId })
}
