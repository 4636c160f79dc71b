import { Button, Modal, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAction } from '../../app/query'
import { FailureView } from '../../ui/failure-view'
import { OnlineButton } from '../../ui/online-button'
import { ConnectionChoice } from '../connection-choice'
import classes from '../runs/runs.module.css'
import { useConnectionChoice } from '../use-connection-choice'

/** Ends every token of the company, after its name was typed. Give it to the screen only while it is open. */
export function RevokeDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('authorizations')
  const choice = useConnectionChoice()
  const [typed, setTyped] = useState('')
  const revoke = useAction('authorizations.revokeTokens', {
    onSuccess: () => {
      notifications.show({ message: t('revoke.done', { name }) })
      onClose()
    },
  })
  const { one } = choice
  const name = one?.name ?? ''
  const right = one !== undefined && typed.trim() === name
  const go = () => {
    if (one && right) revoke.mutate({ connectionId: one.id, typed: typed.trim() })
  }
  return (
    <Modal
      opened
      padding="xl"
      onClose={onClose}
      title={t('revoke.title', { name })}
      closeButtonProps={{ 'aria-label': t('create.cancel') }}
    >
      <form
        className={classes.dialog}
        onSubmit={(event) => {
          event.preventDefault()
          go()
        }}
      >
        <ConnectionChoice {...choice} />
        <p className={classes.quiet}>{t('revoke.text')}</p>
        <TextInput
          label={t('revoke.type', { name })}
          value={typed}
          maxLength={200}
          autoComplete="off"
          spellCheck={false}
          data-autofocus
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        {revoke.error && <FailureView failure={revoke.error} onRetry={go} as="strip" />}
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose}>
            {t('create.cancel')}
          </Button>
          <OnlineButton
            color="red"
            needs="administer"
            disabled={!right}
            loading={revoke.isPending}
            onClick={go}
          >
            {t('revoke.confirm')}
          </OnlineButton>
        </div>
      </form>
    </Modal>
  )
}
