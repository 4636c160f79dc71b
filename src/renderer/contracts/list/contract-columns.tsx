import type { ContractRow } from '@shared/contract'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/format'
import type { ListColumn } from '../../ui/list/column'
import screen from '../../ui/list/list-screen.module.css'
import type { ContractSortBy } from '../contract-list'
import { ContractStatus, useStatusWord } from '../contract-status'
import { useAmount } from '../use-amount'

/** What the list says of a contract. */
export function useContractColumns(): ListColumn<ContractRow, ContractSortBy>[] {
  const { t } = useTranslation('contracts')
  const { day } = useFormat()
  const word = useStatusWord()
  const amount = useAmount()
  return useMemo(
    () => [
      {
        id: 'number',
        label: t('columns.number'),
        width: 108,
        sort: 'number',
        cell: ({ number }) => text(number),
      },
      {
        id: 'holder',
        label: t('columns.holder'),
        width: 200,
        grows: true,
        sort: 'holder',
        cell: ({ holder }) => text(holder),
      },
      {
        id: 'product',
        label: t('columns.product'),
        width: 188,
        grows: true,
        sort: 'product',
        cell: ({ product }) => text(product),
      },
      {
        id: 'status',
        label: t('columns.status'),
        width: 136,
        sort: 'status',
        cell: ({ status }) => <ContractStatus status={status} word={word(status)} />,
      },
      {
        id: 'amount',
        label: t('columns.amount'),
        width: 112,
        sort: 'amount',
        align: 'end',
        cell: (row) => text(amount(row.amount)),
      },
      {
        id: 'start',
        label: t('columns.start'),
        width: 104,
        sort: 'start',
        cell: ({ start }) => text(start && day(start)),
      },
      {
        id: 'end',
        label: t('columns.end'),
        width: 104,
        sort: 'end',
        cell: ({ end }) => text(end && day(end)),
      },
      {
        id: 'organisation',
        label: t('columns.organisation'),
        width: 168,
        grows: true,
        sort: 'organisation',
        cell: ({ organisation }) => text(organisation && (organisation.name ?? organisation.id)),
      },
      {
        id: 'dossier',
        label: t('columns.dossier'),
        width: 104,
        hidden: true,
        cell: ({ dossier }) => text(dossier),
      },
      {
        id: 'email',
        label: t('columns.email'),
        width: 208,
        grows: true,
        hidden: true,
        cell: ({ email }) => text(email),
      },
    ],
    [t, day, word, amount],
  )
}

const text = (value: string | null) => (
  <span className={screen.text} title={value ?? undefined}>
    {value}
  </span>
)
