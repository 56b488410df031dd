export type Language = 'en' | 'fr'

/** The language to speak: the one that was set, else the browser's if we know it, else English. */
export function languageFor(setting: Language | 'auto', browserLanguage: string): Language {
  if (setting !== 'auto') return setting
  return browserLanguage.toLowerCase().startsWith('fr') ? 'fr' : 'en'
}
