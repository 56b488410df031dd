import { en } from './en'
import { fr } from './fr'

const KEYS = {
  name: 'appName',
  description: 'appDescription',
  commandAsk: 'ask',
  commandPoint: 'pointAtSomething',
  commandNextWord: 'nextWord',
} as const

/** The `_locales` files the manifest needs, made from the catalogues so that no sentence is written twice. */
export function manifestMessages(): Record<string, string> {
  const messages = (catalogue: typeof en) =>
    Object.fromEntries(Object.entries(KEYS).map(([key, from]) => [key, { message: catalogue[from] }]))
  return { en: JSON.stringify(messages(en)), fr: JSON.stringify(messages(fr)) }
}
