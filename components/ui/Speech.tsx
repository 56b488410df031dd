import type { ReactNode } from 'react'
import { createContext, useContext, useLayoutEffect } from 'react'
import type { Settings } from '@/lib/settings/settings'
import type { Strings } from '@/locales/en'
import { en } from '@/locales/en'
import type { Language } from '@/locales/language'
import { languageFor } from '@/locales/language'
import { stringsIn } from '@/locales/strings'

/** What our pages say and in which language. */
export type Speech = { t: Strings; language: Language }

const SpeechContext = createContext<Speech>({ t: en, language: 'en' })

export function useSpeech(): Speech {
  return useContext(SpeechContext)
}

/** Lets everything inside speak the chosen language and wear the chosen look and text size, from the moment they change. */
export function SpeechProvider({ settings, children }: { settings: Settings; children: ReactNode }) {
  const language = languageFor(settings.language, navigator.language)
  const { look, text } = settings
  useLayoutEffect(() => {
    const { documentElement: root } = document
    root.lang = language
    root.dataset.text = String(text)
    if (look === 'auto') delete root.dataset.look
    else root.dataset.look = look
  }, [language, look, text])
  return <SpeechContext value={{ t: stringsIn(language), language }}>{children}</SpeechContext>
}
