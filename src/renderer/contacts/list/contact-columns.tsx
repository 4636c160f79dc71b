import type { ContactRow } from '@shared/contact'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ListColumn } from '../../ui/list/column'
import { AccountState, useStateWord } from '../account-state'
import type { ContactSortBy } from '../contact-list'
import classes from './contact-columns.module.css'

/** What the list says of a contact. */
export function useContactColumns(): ListColumn<ContactRow, ContactSortBy>[] {
  const { t } = useTranslation('contacts')
  const word = useStateWord()
  return useMemo(
    () => [
      { id: 'name', label: t('columns.name'), width: 260, sort: 'name', cell: name },
      { id: 'email', label: t('columns.email'), width: 228, sort: 'email', cell: ({ email }) => text(email) },
      { id: 'phone', label: t('columns.phone'), width: 136, cell: ({ phone }) => text(phone) },
      { id: 'city', label: t('columns.city'), width: 116, sort: 'city', cell: ({ city }) => text(city) },
      { id: 'dossier', label: t('columns.dossier'), width: 112, cell: ({ dossier }) => text(dossier) },
      {
        id: 'account',
        label: t('columns.account'),
        width: 128,
        sort: 'accountState',
        cell: ({ accountState }) => <AccountState state={accountState} word={word(accountState)} />,
      },
    ],
    [t, word],
  )
}

const text = (value: string | null) => <span className={classes.text}>{value}</span>

function name({ sortName, companyName, displayName }: ContactRow) {
  const company = companyName && companyName !== sortName && companyName !== displayName ? companyName : null
  return (
    <span className={classes.text} title={company ? `${displayName}, ${company}` : displayName}>
      {sortName}
      {company && <span className={classes.company}>{company}</span>}
    </span>
  )
}
