// What the browser itself asks or lets one set, where no page of ours can reach.
import type { BrowserContext, Locator, Page } from '@playwright/test'
import type { WxtBrowser } from 'wxt/browser'
import { expect } from './fixtures.ts'
import { click, onScreen, pressKeys } from './x11.ts'

declare const chrome: WxtBrowser & {
  developerPrivate: { updateExtensionCommand(change: object): Promise<void> }
}

/** Gives a command a key, as a person does on the browser's page of shortcuts. */
export async function assignKey(context: BrowserContext, extensionId: string, commandName: string, keybinding: string) {
  const extensions = await context.newPage()
  await extensions.goto('chrome://extensions/shortcuts')
  await extensions.evaluate(change => chrome.developerPrivate.updateExtensionCommand(change), {
    extensionId,
    commandName,
    keybinding,
  })
  await extensions.close()
}

/**
 * Clicks a button of the panel that makes the browser ask for a permission, and answers by keys until `answered` is
 * seen: "Deny" has the focus, Tab leads to "Allow". No test can see that question, and in its first moment it takes no
 * answer, against people who are made to type fast; so the keys are pressed until it took them.
 */
export async function answerPermission(panel: Page, button: Locator, keys: string[], answered: Locator) {
  // A real mouse reaches only what is in the window.
  await button.scrollIntoViewIfNeeded()
  const at = await onScreen(panel, button, { x: 1000, y: 300 })
  const presses = ['', ...keys, '']
  let turn = 0
  click(at)
  await expect
    .poll(
      async () => {
        const key = presses[turn++ % presses.length]
        if (key) pressKeys(key)
        else if (await panel.getByText(/^The browser was told no/).count()) click(at)
        return answered.count()
      },
      { intervals: [800], timeout: 20_000 },
    )
    .toBe(1)
}
