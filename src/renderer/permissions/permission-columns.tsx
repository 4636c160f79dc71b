import type { PermissionRow, PermissionSort } from '@shared/held-permission'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ListColumn } from '../ui/list/column'
import screen from '../ui/list/list-screen.module.css'
import { RoleMade } from './role-made'

/** What the list says of a permission. The hub's own words stay. */
export function usePermissionColumns(): ListColumn<PermissionRow, PermissionSort['by']>[] {
  const { t } = useTranslation('permissions')
  return useMemo(() => {
    const column = (
      id: PermissionSort['by'],
      width: number,
      said: (one: PermissionRow) => string,
    ): ListColumn<PermissionRow, PermissionSort['by']> => ({
      ...{ id, label: t(`columns.${id}`), width, grows: true, sort: id },
      cell: (one) => (
        <span className={screen.text} title={said(one)}>
          {said(one)}
        </span>
      ),
    })
    return [
      column('description', 260, ({ description, code }) => description ?? code),
      {
        ...{ id: 'role', label: t('columns.role'), width: 220, grows: true, sort: 'role' },
        cell: ({ role }) => <RoleMade role={role} />,
      },
      column('organisation', 220, ({ organisation }) => organisation ?? t('everywhere')),
      column('code', 200, ({ code }) => code),
      column('system', 160, ({ system }) => system),
    ]
  }, [t])
}
