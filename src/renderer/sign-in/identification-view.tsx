import { Button, Group, Loader } from '@mantine/core'
import type { Identification } from '@shared/sign-in'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FailureView } from '../ui/failure-view'
import { QrCode } from './qr-code'
import classes from './sign-in.module.css'
import type { useIdentification } from './use-identification'

/** How far an attempt is, in words, with what can be done about it. */
export function IdentificationView({ attempt }: { attempt: ReturnType<typeof useIdentification> }) {
  const { now, failure } = attempt
  if (failure) return <FailureView failure={failure} onRetry={attempt.again} />
  if (!now || now.state === 'done') return null
  if (now.state === 'failed') return <Ended hint={now.hint} onAgain={attempt.again} />
  return <Waiting now={now} attempt={attempt} />
}

function Ended({ hint, onAgain }: { hint: Identification['hint']; onAgain: () => void }) {
  const { t } = useTranslation('signIn')
  return (
    <div className={classes.attempt} role="alert">
      <p className={classes.hint}>{t(`hints.${hint}`)}</p>
      <Button onClick={onAgain}>{t('again')}</Button>
    </div>
  )
}

function Waiting({ now, attempt }: { now: Identification; attempt: ReturnType<typeof useIdentification> }) {
  const { t } = useTranslation('signIn')
  const [opened, setOpened] = useState(false)
  const isPaused = now.state === 'paused'
  // BankID can be opened for as long as nobody has picked the order up.
  const mayOpen =
    now.method === 'bankid' && (now.hint === 'outstandingTransaction' || now.hint === 'noClient')
  const openHere = async () => {
    await attempt.openHere()
    setOpened(true)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in.
    <div className={classes.attempt} role="group" tabIndex={-1} aria-label={t(`identify.${now.method}`)}>
      {now.qr ? <QrCode qr={now.qr} /> : !isPaused && <Loader size="sm" type="dots" aria-hidden />}
      <p className={classes.hint} role="status">
        {isPaused ? t('paused') : opened && mayOpen ? t('openedHere') : t(`hints.${now.hint}`)}
      </p>
      <Group gap="sm">
        {isPaused && <Button onClick={attempt.goOn}>{t('goOn')}</Button>}
        {mayOpen && (
          <Button variant="default" onClick={() => void openHere()}>
            {t('openHere')}
          </Button>
        )}
        <Button variant="default" onClick={attempt.cancel}>
          {t('cancel')}
        </Button>
      </Group>
    </div>
  )
}
