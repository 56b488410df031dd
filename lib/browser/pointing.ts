import { browser } from 'wxt/browser'
import { runScript } from './run-script'

/** A person points at something in a tab; `question` is the one it will belong to, when it is not a new one. */
export type PointingIn = { windowId: number; tabId: number; question?: string }

/** Held in memory by the browser, so that a worker that was stopped meanwhile knows what a reply is for. */
export async function findPointing(): Promise<PointingIn | undefined> {
  const { pointing } = await browser.storage.session.get('pointing')
  return pointing as PointingIn | undefined
}

export async function setPointing(pointing: PointingIn): Promise<void> {
  await browser.storage.session.set({ pointing })
}

/** Nobody points in this tab any more; false when nobody did. */
export async function clearPointing(tabId: number | undefined): Promise<boolean> {
  if (tabId === undefined || (await findPointing())?.tabId !== tabId) return false
  await browser.storage.session.remove('pointing')
  return true
}

/** Calls back with who points where, now and at each change; returns how to stop. */
export function watchPointing(changed: (pointing: PointingIn | undefined) => void): () => void {
  const look = () => void findPointing().then(changed)
  look()
  browser.storage.session.onChanged.addListener(look)
  return () => browser.storage.session.onChanged.removeListener(look)
}

/** Brings the pointing script into a tab; false where the browser lets none in, or there is nothing to point at. */
export async function injectPicker(tabId: number, address: string): Promise<boolean> {
  return (await runScript({ tabId }, '/picker.js', address))[0] === true
}

/** Presses a key for the pointing script of a tab; gives the name of what is outlined then, if anything answers. */
export async function sendPointingKey(tabId: number, key: string): Promise<string> {
  try {
    return String((await browser.tabs.sendMessage(tabId, { amm: 'pointing-key', key })) ?? '')
  } catch {
    return ''
  }
}
