import type { Organisation, OrganisationSort } from '@shared/organisation'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ListColumn } from '../ui/list/column'
import screen from '../ui/list/list-screen.module.css'

/** What the list says of an organisation. */
export function useOrganisationColumns(): ListColumn<Organisation, OrganisationSort['by']>[] {
  const { t } = useTranslation('organisations')
  return useMemo(
    () => [
      {
        id: 'name',
        label: t('columns.name'),
        width: 280,
        grows: true,
        sort: 'name',
        cell: ({ name }) => text(name),
      },
      {
        id: 'number',
        label: t('columns.number'),
        width: 120,
        sort: 'number',
        cell: ({ number }) => text(number),
      },
      { id: 'type', label: t('columns.type'), width: 180, sort: 'type', cell: ({ type }) => text(type) },
      {
        id: 'street',
        label: t('columns.street'),
        width: 220,
        grows: true,
        cell: ({ street }) => text(street),
      },
      {
        id: 'city',
        label: t('columns.city'),
        width: 160,
        grows: true,
        sort: 'city',
        cell: ({ city }) => text(city),
      },
    ],
    [t],
  )
}

const text = (value: string) => (
  <span className={screen.text} title={value}>
    {value}
  </span>
)
