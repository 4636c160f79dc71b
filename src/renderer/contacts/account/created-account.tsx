import { Button } from '@mantine/core'
import type { Failure } from '@shared/failure'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '../../app/bridge'
import { CopyText } from '../../ui/copy-text'
import { FailureView } from '../../ui/failure-view'
import classes from './account.module.css'
import { Notice } from './notice'

interface CreatedAccountProps {
  name: string
  username: string
  temporaryPassword: string
  onClose: () => void
}

/** The one time that the temporary password can be read. It is not in the page until asked for. */
export function CreatedAccount({ name, username, temporaryPassword, onClose }: CreatedAccountProps) {
  const { t } = useTranslation('contacts')
  const [visible, setVisible] = useState(false)
  const [taken, setTaken] = useState(false)
  const [copied, setCopied] = useState(false)
  const [warned, setWarned] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const show = useRef<HTMLButtonElement>(null)
  useEffect(() => show.current?.focus(), [])

  // Not through a mutation: its cache would keep the password as the mutation's input.
  const copy = () =>
    ask('clipboard.copySecret', { text: temporaryPassword }).then(
      () => {
        setFailure(null)
        setCopied(true)
        setTaken(true)
      },
      (reason: Failure) => setFailure(reason),
    )
  return (
    <div className={classes.dialog}>
      <p className={classes.intro}>{t('created.text', { name })}</p>
      <dl className={classes.facts}>
        <dt>{t('created.username')}</dt>
        <dd>
          <span>{username}</span>
          <CopyText text={username} label={t('created.copyUsername')} />
        </dd>
        <dt>{t('created.password')}</dt>
        <dd className={classes.secret}>
          <output data-hidden={!visible || undefined}>
            {visible ? temporaryPassword : t('created.hidden')}
          </output>
          <Button
            ref={show}
            variant="default"
            onClick={() => {
              setVisible(!visible)
              setTaken(true)
            }}
          >
            {visible ? t('created.hide') : t('created.show')}
          </Button>
          <Button variant="default" onClick={() => void copy()}>
            {t('created.copy')}
          </Button>
        </dd>
      </dl>
      <div className={classes.quiet}>
        <p className={classes.intro}>{t('created.once')}</p>
        <p className={classes.intro} role="status">
          {copied && t('created.copied')}
        </p>
      </div>
      {failure && <FailureView failure={failure} onRetry={() => void copy()} as="strip" />}
      {warned && !taken ? (
        <>
          <Notice tone="bad">
            <p>{t('created.unread')}</p>
          </Notice>
          <div className={classes.buttons}>
            <Button variant="default" onClick={onClose}>
              {t('created.closeAnyway')}
            </Button>
            <Button
              onClick={() => {
                setWarned(false)
                show.current?.focus()
              }}
            >
              {t('created.back')}
            </Button>
          </div>
        </>
      ) : (
        <div className={classes.buttons}>
          <Button onClick={() => (taken ? onClose() : setWarned(true))}>{t('created.close')}</Button>
        </div>
      )}
    </div>
  )
}
