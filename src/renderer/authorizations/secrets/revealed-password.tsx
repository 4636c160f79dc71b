import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '../../app/bridge'
import classes from './secrets.module.css'

interface RevealedPasswordProps {
  password: string
  /** Instant from which it is hidden. */
  until: string
  onGone: () => void
}

/** A password with the seconds that are left of it. However it leaves the screen, main is told. */
export function RevealedPassword({ password, until, onGone }: RevealedPasswordProps) {
  const { t } = useTranslation('authorizations')
  const left = () => Math.max(0, Math.ceil((Date.parse(until) - Date.now()) / 1000))
  const [seconds, setSeconds] = useState(left)
  const [copied, setCopied] = useState(false)
  const gone = useRef(onGone)
  gone.current = onGone

  // biome-ignore lint/correctness/useExhaustiveDependencies: one clock for one password.
  useEffect(() => {
    const clock = setInterval(() => {
      setSeconds(left())
      if (left() === 0) gone.current()
    }, 250)
    return () => {
      clearInterval(clock)
      void ask('authorizations.hide', {}).catch(() => undefined)
    }
  }, [until])

  const copy = () =>
    ask('clipboard.copySecret', { text: password }).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  return (
    <div className={classes.revealed}>
      <output className={classes.password}>{password}</output>
      <p className={classes.left} aria-live="off">
        {t('reveal.left', { count: seconds })}
      </p>
      <p className={classes.left} role="status">
        {copied && t('reveal.copied')}
      </p>
      <div className={classes.buttons}>
        <Button variant="default" onClick={() => void copy()}>
          {t('reveal.copy')}
        </Button>
        <Button data-autofocus onClick={onGone}>
          {t('reveal.hide')}
        </Button>
      </div>
    </div>
  )
}
