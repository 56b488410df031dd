import { useState } from 'react'
import type { PrivatePart } from '@/lib/model/leaving'

/** What is proposed as hidden and shown all the same, for as long as the screen is open. */
export function useShown() {
  const [shown, setShown] = useState<ReadonlySet<string>>(new Set())
  const show = (text: string, isShown: boolean) =>
    setShown(isShown ? shown.union(new Set([text])) : shown.difference(new Set([text])))
  return [shown, show] as const
}

/** How it is hidden: these words, and what is found by the rules of the country of this browser. */
export function hidingOf(words: readonly string[] = [], shown: ReadonlySet<string>) {
  return { words, shown, country: new Intl.Locale(navigator.language).maximize().region }
}

/** What is hidden in all that leaves. */
export function hiddenIn(pieces: readonly { parts: PrivatePart[] }[], shown: ReadonlySet<string>): PrivatePart[] {
  return pieces.flatMap(({ parts }) => parts.filter(({ text }) => !shown.has(text)))
}
