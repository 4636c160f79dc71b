import { useTranslation } from 'react-i18next'
import { useAnswer } from '../app/query'
import { OnlineButton } from '../ui/online-button'
import { IdentificationView } from './identification-view'
import classes from './sign-in.module.css'
import { useIdentification } from './use-identification'

interface SignInPanelProps {
  connectionId: string
  onSignedIn: () => void
}

/** An employee signs in for a connection that shows its customers to nobody else. */
export function SignInPanel({ connectionId, onSignedIn }: SignInPanelProps) {
  const { t } = useTranslation('signIn')
  const connection = useAnswer('connections.list', {}).data?.find(({ id }) => id === connectionId)
  const system = connection?.name ?? ''
  const needs = useAnswer('signIn.status', { connectionId }).data?.needs
  const attempt = useIdentification({ connectionId, purpose: 'employee' }, onSignedIn)
  if (needs === undefined) return null
  if (needs === 'none') return <p className={classes.hint}>{t('notOffered', { system })}</p>
  return (
    <div className={classes.identify}>
      <p className={classes.hint}>{t(connection?.kind === 'hub' ? 'whyHub' : 'why', { system })}</p>
      {attempt.now || attempt.failure ? (
        <IdentificationView attempt={attempt} />
      ) : (
        <OnlineButton onClick={() => attempt.begin(needs)}>{t(`signIn.${needs}`)}</OnlineButton>
      )}
    </div>
  )
}
