/** What the console speaks. Whatever has words of its own has them by `Language`: one more does not compile without them. */
export const languages = ['en', 'nl', 'sv'] as const
export type Language = (typeof languages)[number]

/** Every language by its own name. */
export const ownNames: Record<Language, string> = { en: 'English', nl: 'Nederlands', sv: 'Svenska' }

/** The chosen language, else the first of the system's (BCP 47) that we speak, else English. */
export function languageOf(chosen: Language | 'system', systemLanguages: readonly string[]): Language {
  if (chosen !== 'system') return chosen
  for (const tag of systemLanguages) {
    const found = languages.find((language) => language === tag.slice(0, 2).toLowerCase())
    if (found) return found
  }
  return 'en'
}
