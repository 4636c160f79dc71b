import type { Language } from './i18n'

/** The locale by which a language's dates, money and numbers are written here. */
export const locales: Record<Language, string> = { en: 'en-GB', nl: 'nl-NL', sv: 'sv-SE' }
