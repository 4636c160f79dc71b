import { Button, Modal } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { notifications } from '@mantine/notifications'
import type { Contact } from '@shared/contact'
import { useTranslation } from 'react-i18next'
import { useAction } from '../../app/query'
import classes from './account.module.css'
import { SendFailure } from './send-failure'

interface SendAccessProps {
  contact: Contact
  disabled: boolean
  describedBy: string | undefined
}

/** Lets the hub mail somebody once more how to sign in, after saying where to. */
export function SendAccess({ contact, disabled, describedBy }: SendAccessProps) {
  const { t } = useTranslation('contacts')
  const [opened, { open, close }] = useDisclosure()
  const send = useAction('contacts.sendAccess', {
    onSuccess: ({ invitedTo }) => {
      close()
      notifications.show({ message: t('access.sent', { email: invitedTo }) })
    },
  })
  const { invitedTo, username } = contact.account
  const email = invitedTo ?? username
  const go = () => send.mutate({ id: contact.id })
  return (
    <>
      <Button
        variant="default"
        disabled={disabled}
        aria-describedby={describedBy}
        onClick={() => {
          send.reset()
          open()
        }}
      >
        {t('access.action')}
      </Button>
      <Modal
        opened={opened}
        padding="xl"
        onClose={close}
        title={t('access.title')}
        closeButtonProps={{ 'aria-label': t('access.cancel') }}
      >
        <div className={classes.dialog}>
          <p className={classes.intro}>
            {t('access.text', { name: contact.displayName })}
            <br />
            <strong>{email ?? t('access.unknown')}</strong>
          </p>
          {send.error && <SendFailure failure={send.error} onRetry={go} />}
          <div className={classes.buttons}>
            <Button variant="default" onClick={close}>
              {t('access.cancel')}
            </Button>
            <Button data-autofocus loading={send.isPending} onClick={go}>
              {t('access.send')}
            </Button>
          </div>
        </div>
      </Modal>
    </>
  )
}
