import { useTranslation } from 'react-i18next'
import { useAnswer } from '../app/query'

/** From which connection a record comes, and whether that shows it only to whoever has signed in. */
export function Where({ id, mine }: { id: string; mine: boolean }) {
  const { t } = useTranslation('roles')
  const connection = useAnswer('connections.list', {}).data?.find((one) => id.startsWith(`${one.id}/`))
  const status = useAnswer(
    'signIn.status',
    { connectionId: connection?.id ?? ' ' },
    { enabled: connection !== undefined },
  ).data
  if (!connection) return null
  const { name } = connection
  const signedIn = status?.signedIn?.name ?? status?.signedIn?.maskedPersonalNumber
  return (
    <>
      <p>{t('where.connection', { name })}</p>
      {status && status.needs !== 'none' && (
        <p>
          {t('where.signIn', { name })}{' '}
          {mine && (signedIn ? t('where.signedIn', { person: signedIn }) : t('where.nobody'))}
        </p>
      )}
    </>
  )
}
