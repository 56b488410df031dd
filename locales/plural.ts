const rules = { en: new Intl.PluralRules('en'), fr: new Intl.PluralRules('fr') }

/** The form of a word that `count` asks for: one('question', 'questions') reads "1 question", "2 questions". */
export function plural(language: keyof typeof rules, count: number, one: string, other: string): string {
  return rules[language].select(count) === 'one' ? one : other
}
