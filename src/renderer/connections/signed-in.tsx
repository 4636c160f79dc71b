import { Button, Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAction, useAnswer } from '../app/query'
import { useFormat } from '../i18n/format'
import classes from './connections.module.css'

/** Who has signed in to see this connection's customers, and the way out again. */
export function SignedIn({ connectionId }: { connectionId: string }) {
  const { t } = useTranslation('connections')
  const { instant } = useFormat()
  const signedIn = useAnswer('signIn.status', { connectionId }).data?.signedIn
  const end = useAction('signIn.end')
  if (!signedIn) return null
  const name = signedIn.name ?? signedIn.maskedPersonalNumber ?? ''
  return (
    <Group className={classes.note} justify="space-between">
      <span>{t('signIn.signedIn', { name, until: instant(signedIn.until) })}</span>
      <Button variant="default" size="compact-sm" onClick={() => end.mutate({ connectionId })}>
        {t('signIn.end')}
      </Button>
    </Group>
  )
}
