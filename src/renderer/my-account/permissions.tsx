import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../app/query'
import { Part } from '../ui/part'
import parts from '../ui/part.module.css'
import { useRefreshed } from '../ui/use-refreshed'

const mostHere = { sort: { by: 'role', direction: 'ascending' }, text: '', offset: 0, limit: 5 } as const

/** What the hub lets us do, and where: those that count most, and the way to all. Its own words stay. */
export function Permissions({ connectionId }: { connectionId: string }) {
  const { t } = useTranslation('myAccount')
  useRefreshed('permissions.refresh')
  const held = useAnswer('permissions.page', { ...mostHere, connectionId }).data
  const all = held && held.of > 0 && (
    <Link className={parts.all} to="/my-account/permissions" search={{ connectionId }}>
      {t('permissions.all', { count: held.of })}
    </Link>
  )
  return (
    <Part title={t('permissions.title')} aside={all}>
      {held?.of === 0 && held.asOf !== null && <p className={parts.none}>{t('permissions.none')}</p>}
      {held && held.of > 0 && (
        <table className={parts.table}>
          <thead>
            <tr>
              <th scope="col">{t('permissions.description')}</th>
              <th scope="col">{t('permissions.code')}</th>
              <th scope="col">{t('permissions.organisation')}</th>
            </tr>
          </thead>
          <tbody>
            {held.rows.map(({ id, code, description, organisation }) => (
              <tr key={id}>
                <td>{description ?? code}</td>
                <td>{code}</td>
                <td>{organisation ?? t('permissions.everywhere')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Part>
  )
}
