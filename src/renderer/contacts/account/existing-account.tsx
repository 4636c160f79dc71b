import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { CopyText } from '../../ui/copy-text'
import classes from './account.module.css'

/** There was an account already: no error, nothing to do. */
export function ExistingAccount({ username, onClose }: { username: string | null; onClose: () => void }) {
  const { t } = useTranslation('contacts')
  const close = useRef<HTMLButtonElement>(null)
  useEffect(() => close.current?.focus(), [])
  return (
    <div className={classes.dialog}>
      <p className={classes.intro} role="status">
        {t('already.text')}
      </p>
      <dl className={classes.facts}>
        <dt>{t('already.username')}</dt>
        <dd>
          <span>{username ?? t('already.noUsername')}</span>
          {username && <CopyText text={username} label={t('created.copyUsername')} />}
        </dd>
      </dl>
      <div className={classes.buttons}>
        <Button ref={close} onClick={onClose}>
          {t('already.close')}
        </Button>
      </div>
    </div>
  )
}
