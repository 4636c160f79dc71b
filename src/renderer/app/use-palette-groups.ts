import { useDebouncedValue } from '@mantine/hooks'
import { IconAddressBook, IconClock, IconContract, IconKey, IconUser } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { streetFound } from '../contacts/street-found'
import { keyNames } from '../ui/key-names'
import { useAllShortcuts } from '../ui/shortcuts'
import type { Find } from './palette-find'
import { useAnswer } from './query'
import { useInvoiceFinds } from './use-invoice-finds'

const most = 6
/** Milliseconds without a keystroke before it asks. */
const pause = 60

/** What the palette offers for what is typed. */
export function usePaletteGroups(typed: string): {
  groups: { title: string; finds: Find[] }[]
  searching: boolean
  /** What to do where nothing is found: the list of invoices understands more than a name or a number. */
  instead: Find | null
} {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const [text] = useDebouncedValue(typed.trim(), pause)
  const kinds = useAnswer('connections.list', {}).data?.map(({ kind }) => kind) ?? []
  const long = text.length > 1
  const withHub = { enabled: long && kinds.includes('hub') }
  const withDataLayer = { enabled: long && kinds.includes('data-layer') }
  const page = { filter: { text }, offset: 0, limit: most }
  const contacts = useAnswer(
    'contacts.page',
    { ...page, sort: { by: 'name', direction: 'ascending' } },
    withHub,
  )
  const customers = useAnswer('customers.search', { text, limit: most }, withDataLayer)
  const invoices = useInvoiceFinds(text, { ...withDataLayer, most })
  const authorizations = useAnswer(
    'authorizations.page',
    {
      filter: { view: 'all', text, archived: 'also' },
      sort: { by: 'username', direction: 'ascending' },
      offset: 0,
      limit: most,
    },
    { enabled: long && kinds.includes('authorizations') },
  )
  const contracts = useAnswer(
    'contracts.page',
    { ...page, sort: { by: 'number', direction: 'ascending' } },
    withHub,
  )
  const lately = useAnswer('customers.recent', {}, { enabled: kinds.includes('data-layer') }).data
  // Whoever types looks for somebody; these are for who has only just opened the palette.
  const recent = typed.trim() === '' ? (lately ?? []) : []
  const actions = useActions(typed.trim())
  const openCustomer = (accountId: string) =>
    void navigate({ to: '/customers/$accountId/$tab', params: { accountId, tab: 'profile' } })

  return {
    searching:
      text !== typed.trim() ||
      contacts.isFetching ||
      contracts.isFetching ||
      customers.isFetching ||
      invoices.searching ||
      authorizations.isFetching,
    instead: withDataLayer.enabled ? invoices.inList : null,
    groups: [
      {
        title: t('palette.contacts'),
        finds: (contacts.data?.rows ?? []).map((row) => ({
          id: `contact ${row.id}`,
          label: row.displayName,
          hint: streetFound(row, text)
            ? [row.street, row.city].filter(Boolean).join(', ')
            : (row.email ?? row.city),
          icon: IconAddressBook,
          run: () => void navigate({ to: '/contacts/$contactId', params: { contactId: row.id } }),
        })),
      },
      {
        title: t('palette.customers'),
        finds: (customers.data ?? []).map(({ id, name, number, address }) => ({
          id: `customer ${id}`,
          label: name,
          hint: streetFound({ street: address }, text) ?? number,
          icon: IconUser,
          run: () => openCustomer(id),
        })),
      },
      {
        title: t('palette.recent'),
        finds: recent.slice(0, most).map(({ value: { id, name, number } }) => ({
          id: `recent ${id}`,
          label: name,
          hint: number,
          icon: IconClock,
          run: () => openCustomer(id),
        })),
      },
      { title: invoices.title, finds: invoices.finds },
      {
        title: t('palette.contracts'),
        finds: (contracts.data?.rows ?? []).map(({ id, number, holder, product }) => ({
          id: `contract ${id}`,
          label: holder ? `${number} · ${holder}` : number,
          hint: product,
          icon: IconContract,
          run: () => void navigate({ to: '/contracts/$contractId', params: { contractId: id } }),
        })),
      },
      {
        title: t('palette.authorizations'),
        finds: (authorizations.data?.rows ?? []).map(({ id, username, host, notes: { nickname } }) => ({
          id: `authorization ${id}`,
          label: nickname || username,
          hint: host,
          icon: IconKey,
          run: () =>
            void navigate({ to: '/authorizations/$authorizationId', params: { authorizationId: id } }),
        })),
      },
      { title: t('palette.actions'), finds: actions },
    ],
  }
}

/** The shortcuts that ask to be here, whose label has every typed word. */
function useActions(typed: string): Find[] {
  const mac = useAnswer('console.status', {}).data?.platform === 'mac'
  const words = typed.toLowerCase().split(/\s+/)
  const offered = useAllShortcuts().filter(
    ({ palette, label }) => palette && words.every((word) => label.toLowerCase().includes(word)),
  )
  return [...new Map(offered.map((shortcut) => [shortcut.id, shortcut])).values()].map(
    ({ id, label, keys, run }) => ({ id, label, hint: keys[0] && keyNames(keys[0], mac), run }),
  )
}
