import { browser } from 'wxt/browser'

/** The keys the browser really gave to our commands, as it writes them ("Alt+Shift+Q"); empty where it gave none. */
export async function findShortcuts(): Promise<{ ask: string; panel: string; nextWord: string }> {
  const commands = await browser.commands.getAll()
  const keysOf = (name: string) =>
    (commands.find(command => command.name === name)?.shortcut ?? '').replaceAll('+', ' + ')
  return { ask: keysOf('ask-my-mentor'), panel: keysOf('_execute_action'), nextWord: keysOf('next-known-word') }
}
