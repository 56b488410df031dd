import { browser } from 'wxt/browser'

/** The keys the browser really gave to our commands, as it writes them ("Alt+Shift+Q"), on one line; empty where it gave none. */
export async function findShortcuts(): Promise<{ ask: string; panel: string; point: string; nextWord: string }> {
  const commands = await browser.commands.getAll()
  const keysOf = (name: string) =>
    (commands.find(command => command.name === name)?.shortcut ?? '').replaceAll('+', '\u00a0+\u00a0')
  return {
    ask: keysOf('ask-my-mentor'),
    panel: keysOf('_execute_action'),
    point: keysOf('point-at-something'),
    nextWord: keysOf('next-known-word'),
  }
}
