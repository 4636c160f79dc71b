import { Button, Group } from '@mantine/core'
import { type Connection, isSignedInByPerson } from '@shared/connection'
import { useTranslation } from 'react-i18next'
import { useAction, useAnswer } from '../app/query'
import { useFormat } from '../i18n/format'
import { askToSignIn } from '../sign-in/asked-to-sign-in'
import classes from './connections.module.css'

/** Who has signed in for this connection, and the way out again; where an employee signs in at the system itself, the way in. */
export function SignedIn({ connection: { id: connectionId, credential } }: { connection: Connection }) {
  const { t } = useTranslation('connections')
  const { instant } = useFormat()
  const status = useAnswer('signIn.status', { connectionId }).data
  const end = useAction('signIn.end')
  const signedIn = status?.signedIn
  if (!signedIn) {
    if (!status || !isSignedInByPerson(credential)) return null
    return (
      <Group className={classes.note} justify="space-between">
        <span>{t('signIn.nobody')}</span>
        <Button variant="default" size="compact-sm" onClick={() => askToSignIn(connectionId)}>
          {t('signIn.begin')}
        </Button>
      </Group>
    )
  }
  const name = signedIn.name ?? signedIn.maskedPersonalNumber ?? t('signIn.someone')
  return (
    <Group className={classes.note} justify="space-between">
      <span>
        {signedIn.until
          ? t('signIn.signedIn', { name, until: instant(signedIn.until) })
          : t('signIn.signedInAs', { name })}
      </span>
      <Button variant="default" size="compact-sm" onClick={() => end.mutate({ connectionId })}>
        {t('signIn.end')}
      </Button>
    </Group>
  )
}
