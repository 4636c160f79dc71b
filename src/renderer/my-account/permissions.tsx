import type { MyAccount } from '@shared/organisation'
import { useTranslation } from 'react-i18next'
import { Part } from '../ui/part'
import parts from '../ui/part.module.css'

/** What the hub lets us do, and where. Its own words stay. */
export function Permissions({ permissions }: Pick<MyAccount, 'permissions'>) {
  const { t } = useTranslation('myAccount')
  return (
    <Part title={t('permissions.title')}>
      {permissions.length === 0 ? (
        <p className={parts.none}>{t('permissions.none')}</p>
      ) : (
        <table className={parts.table}>
          <thead>
            <tr>
              <th scope="col">{t('permissions.description')}</th>
              <th scope="col">{t('permissions.code')}</th>
              <th scope="col">{t('permissions.organisation')}</th>
            </tr>
          </thead>
          <tbody>
            {permissions.map(({ code, description, organisation }) => (
              <tr key={`${code} ${organisation}`}>
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
