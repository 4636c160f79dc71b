import type { ContactRow } from '@shared/contact'
import { IconPencil, IconUsers } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ListColumn } from '../../ui/list/column'
import screen from '../../ui/list/list-screen.module.css'
import { AccountState, useStateWord } from '../account-state'
import type { ContactSortBy } from '../contact-list'
import { streetFound } from '../street-found'
import classes from './contact-columns.module.css'

/** What the list says of a contact that was searched for by `typed`. */
export function useContactColumns(typed = ''): ListColumn<ContactRow, ContactSortBy>[] {
  const { t } = useTranslation('contacts')
  const word = useStateWord()
  return useMemo(
    () => [
      {
        id: 'name',
        label: t('columns.name'),
        width: 260,
        grows: true,
        sort: 'name',
        cell: (row) => <Name row={row} street={streetFound(row, typed)} twin={t('twins.badge')} />,
      },
      {
        id: 'email',
        label: t('columns.email'),
        width: 228,
        grows: true,
        sort: 'email',
        cell: ({ email, correctedEmail }) =>
          correctedEmail === null ? text(email) : corrected(correctedEmail, t('columns.corrected')),
      },
      { id: 'phone', label: t('columns.phone'), width: 136, cell: ({ phone }) => text(phone) },
      {
        id: 'city',
        label: t('columns.city'),
        width: 148,
        grows: true,
        sort: 'city',
        cell: ({ city }) => text(city),
      },
      {
        id: 'dossier',
        label: t('columns.dossier'),
        width: 112,
        grows: true,
        cell: ({ dossier }) => text(dossier),
      },
      {
        id: 'account',
        label: t('columns.account'),
        width: 144,
        sort: 'accountState',
        cell: ({ accountState }) => <AccountState state={accountState} word={word(accountState)} />,
      },
    ],
    [t, word, typed],
  )
}

const text = (value: string | null) => (
  <span className={screen.text} title={value ?? undefined}>
    {value}
  </span>
)

const corrected = (email: string, word: string) => (
  <span className={screen.text} title={`${email}: ${word}`}>
    {email}
    <IconPencil className={classes.mark} size={13} stroke={1.8} role="img" aria-label={word} />
  </span>
)

function Name({ row: { sortName, companyName, displayName, twins }, street, twin }: NameProps) {
  const company = companyName && companyName !== sortName && companyName !== displayName ? companyName : null
  const title = [displayName, company, street].filter(Boolean).join(', ')
  return (
    <span className={screen.text} title={title}>
      {sortName}
      {(street || company) && <span className={classes.company}>{street || company}</span>}
      {twins > 0 && (
        <IconUsers className={classes.mark} size={14} stroke={1.8} role="img" aria-label={twin} />
      )}
    </span>
  )
}

interface NameProps {
  row: ContactRow
  /** Where they live, when that is what they were found by. */
  street: string | null
  /** Says that they may be in the list twice. */
  twin: string
}
