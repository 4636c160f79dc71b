import { Button, Modal, Textarea } from '@mantine/core'
import type { Failure } from '@shared/failure'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '../../app/bridge'
import { FailureView } from '../../ui/failure-view'
import { OnlineButton } from '../../ui/online-button'
import classes from '../runs/runs.module.css'
import { RevealedPassword } from './revealed-password'

const shortest = 5

interface RevealDialogProps {
  id: string
  name: string
  onClose: () => void
}

/** Asks why, and shows the password for as long as main allows. Give it to the screen only while it is open. */
export function RevealDialog({ id, name, onClose }: RevealDialogProps) {
  const { t } = useTranslation('authorizations')
  const [reason, setReason] = useState('')
  const [asking, setAsking] = useState(false)
  const [shown, setShown] = useState<{ password: string; until: string } | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [gone, setGone] = useState(false)
  const enough = reason.trim().length >= shortest

  // Not through a query or mutation: their caches would keep the password.
  const reveal = async () => {
    if (!enough || asking) return
    setAsking(true)
    setFailure(null)
    await ask('authorizations.reveal', { id, reason: reason.trim() }).then(setShown, setFailure)
    setAsking(false)
  }
  return (
    <Modal
      opened
      padding="xl"
      onClose={onClose}
      title={t('reveal.title')}
      closeButtonProps={{ 'aria-label': t('create.close') }}
      closeOnClickOutside={false}
      transitionProps={{ exitDuration: 0 }}
    >
      {shown ? (
        <RevealedPassword
          {...shown}
          onGone={() => {
            setShown(null)
            setGone(true)
          }}
        />
      ) : (
        <form
          className={classes.dialog}
          onSubmit={(event) => {
            event.preventDefault()
            void reveal()
          }}
        >
          <p className={classes.quiet} role="status">
            {gone ? t('reveal.gone') : t('reveal.intro', { name })}
          </p>
          <Textarea
            label={t('reveal.reason')}
            description={t('reveal.reasonHint')}
            value={reason}
            maxLength={500}
            minRows={2}
            autosize
            data-autofocus
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          {failure && <FailureView failure={failure} onRetry={() => void reveal()} as="strip" />}
          <div className={classes.buttons}>
            <Button variant="default" onClick={onClose}>
              {t('create.close')}
            </Button>
            <OnlineButton
              needs="revealPasswords"
              loading={asking}
              disabled={!enough}
              onClick={() => void reveal()}
            >
              {t('reveal.submit')}
            </OnlineButton>
          </div>
        </form>
      )}
    </Modal>
  )
}
