import { roleFor, type Standing, saidFor } from '@shared/role'
import { useTranslation } from 'react-i18next'

/** Which role I have for a record, or in general, and who says so. */
export function StandingWords({ standing, about }: { standing: Standing; about?: string }) {
  const { t } = useTranslation('roles')
  const hub = saidFor(standing.hubs, about)
  const role = t(`names.${roleFor(standing, about)}`)
  return (
    <>
      <p>{t('mine.role', { role })}</p>
      <p>
        {hub ? t('mine.hub', { hub: hub.name, role: t(`names.${hub.role}`) }) : t('mine.noHub')}{' '}
        {standing.local && t('mine.limited', { role: t(`names.${standing.local}`) })}
      </p>
    </>
  )
}
