import { VisuallyHidden } from '@mantine/core'
import { permissions } from '@shared/operation'
import { guardedPermissions, leastRole, may, roleFor, roles } from '@shared/role'
import { IconCheck, IconMinus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../app/query'
import { FailureView } from '../ui/failure-view'
import { Limit } from './limit'
import classes from './roles.module.css'
import { StandingWords } from './standing-words'

/** Who may do what, from the table that main enforces; and the most that this computer allows. */
export function RolesSection() {
  const { t } = useTranslation('roles')
  const { data: standing, error, refetch } = useAnswer('roles.standing', {})
  if (error) return <FailureView failure={error} onRetry={() => void refetch()} />
  if (!standing) return null
  const mine = roleFor(standing)
  return (
    <div className={classes.section}>
      <header className={classes.why}>
        <h2>{t('section.title')}</h2>
        <StandingWords standing={standing} />
      </header>
      <table className={classes.matrix}>
        <caption>{t('section.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('section.what')}</th>
            {roles.map((role) => (
              <th key={role} scope="col" data-mine={role === mine || undefined}>
                {t(`names.${role}`)}
                {role === mine && <small>{t('section.you')}</small>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((permission) => (
            <tr key={permission}>
              <th scope="row" title={t(`needs.${leastRole[permission]}`)}>
                {t(`permissions.${permission}`)}
              </th>
              {roles.map((role) => {
                const yes = may(role, permission)
                const Icon = yes ? IconCheck : IconMinus
                return (
                  <td key={role} data-mine={role === mine || undefined} data-yes={yes || undefined}>
                    <Icon size={16} stroke={1.8} aria-hidden />
                    <VisuallyHidden>{yes ? t('explain.may') : t('explain.mayNot')}</VisuallyHidden>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <Limit standing={standing} />
    </div>
  )
}

/** Opening the console needs none. */
const shown = permissions.filter((one) => one === 'use' || guardedPermissions.includes(one))
