import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAction } from '../../app/query'
import { CopyText } from '../../ui/copy-text'
import classes from './account.module.css'
import { SendFailure } from './send-failure'

interface InvitedAccountProps {
  contactId: string
  username: string
  invitedTo: string
  onClose: () => void
}

/** The hub mailed an invitation instead of giving a password. */
export function InvitedAccount({ contactId, username, invitedTo, onClose }: InvitedAccountProps) {
  const { t } = useTranslation('contacts')
  const again = useAction('contacts.sendAccess')
  const send = () => again.mutate({ id: contactId })
  return (
    <div className={classes.dialog}>
      <p className={classes.intro}>{t('invited.text', { email: invitedTo })}</p>
      <dl className={classes.facts}>
        <dt>{t('invited.username')}</dt>
        <dd>
          <span>{username}</span>
          <CopyText text={username} label={t('created.copyUsername')} />
        </dd>
      </dl>
      <p className={classes.quiet} role="status">
        {again.data && t('access.sent', { email: again.data.invitedTo })}
      </p>
      {again.error && <SendFailure failure={again.error} onRetry={send} />}
      <div className={classes.buttons}>
        <Button variant="default" loading={again.isPending} onClick={send}>
          {t('invited.sendAgain')}
        </Button>
        <Button data-autofocus onClick={onClose}>
          {t('invited.close')}
        </Button>
      </div>
    </div>
  )
}
