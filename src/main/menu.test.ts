import { expect, test, vi } from 'vitest'
import en from '../renderer/i18n/en/app'
import nl from '../renderer/i18n/nl/app'
import sv from '../renderer/i18n/sv/app'
import { menuWords } from './menu'

vi.mock('electron', () => ({}))

test.each(Object.entries({ en, nl, sv }))(
  'the menu in %s calls the places as the screen does',
  (language, { nav }) => {
    const { contacts, customers, invoices, offline } = menuWords[language as keyof typeof menuWords]
    expect({ contacts, customers, invoices, offline }).toEqual({
      ...{ contacts: nav.contacts, customers: nav.customers, invoices: nav.invoices, offline: nav.offline },
    })
  },
)
