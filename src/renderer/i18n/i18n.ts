import type { Language } from '@shared/language'
import { createInstance } from 'i18next'
import { initReactI18next } from 'react-i18next'
import en from './en'
import type activity from './en/activity'
import type authorizations from './en/authorizations'
import type contactPage from './en/contact-page'
import type contracts from './en/contracts'
import type exports from './en/exports'
import type find from './en/find'
import type invoiceMarks from './en/invoice-marks'
import type invoiceTotals from './en/invoice-totals'
import type myAccount from './en/my-account'
import type offline from './en/offline'
import type organisations from './en/organisations'
import type pdf from './en/pdf'
import type permissions from './en/permissions'
import type reading from './en/reading'
import type searches from './en/searches'
import type sorting from './en/sorting'
import type tariffs from './en/tariffs'
import type views from './en/views'
import { remembered } from './remembered'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app'
    // These come with their screens.
    resources: typeof en & {
      activity: typeof activity
      authorizations: typeof authorizations
      exports: typeof exports
      find: typeof find
      invoiceMarks: typeof invoiceMarks
      invoiceTotals: typeof invoiceTotals
      contracts: typeof contracts
      myAccount: typeof myAccount
      offline: typeof offline
      organisations: typeof organisations
      contactPage: typeof contactPage
      pdf: typeof pdf
      permissions: typeof permissions
      reading: typeof reading
      searches: typeof searches
      sorting: typeof sorting
      tariffs: typeof tariffs
      views: typeof views
    }
  }
}

// English is in the first bundle; the others come when they are chosen.
const others: Record<Exclude<Language, 'en'>, () => Promise<{ default: object }>> = {
  nl: () => import('./nl'),
  sv: () => import('./sv'),
}

export const i18n = createInstance()
void i18n.use(initReactI18next).init({
  lng: 'en',
  fallbackLng: 'en',
  resources: { en },
  defaultNS: 'app',
  ns: Object.keys(en),
  interpolation: { escapeValue: false },
  initAsync: false,
})
remembered(i18n)

/** Shows the page in a language, once its words are here. */
export async function speak(language: Language) {
  if (language !== 'en' && !i18n.hasResourceBundle(language, 'app')) {
    const words = await others[language]()
    for (const [noun, texts] of Object.entries(words.default)) i18n.addResourceBundle(language, noun, texts)
  }
  await i18n.changeLanguage(language)
  document.documentElement.lang = language
}
