import type { Language } from '@shared/language'

/** The locale by which a language's dates, money and numbers are written here. */
export const locales: Record<Language, string> = { en: 'en-GB', nl: 'nl-NL', sv: 'sv-SE' }

// `Intl` knows these too, from tables that take it 20 to 30 ms to read: the first screen needs no more of it.
/** Between the thousands of a number. */
export const thousands: Record<Language, string> = { en: ',', nl: '.', sv: '\u00a0' }
export const todayIn: Record<Language, string> = { en: 'today', nl: 'vandaag', sv: 'i dag' }
