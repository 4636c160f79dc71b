import { Button, Group, PasswordInput } from '@mantine/core'
import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './pdf.module.css'

interface LockedPdfProps {
  isWrong: boolean
  unlock: (password: string) => void
  save: ReactNode
}

/** A PDF that asks for a password: it opens the PDF once, and is kept nowhere. */
export function LockedPdf({ isWrong, unlock, save }: LockedPdfProps) {
  const { t } = useTranslation('pdf')
  const [password, setPassword] = useState('')
  const id = useId()
  const open = (event: FormEvent) => {
    event.preventDefault()
    if (password === '') return
    setPassword('')
    unlock(password)
  }
  return (
    <form className={classes.locked} aria-labelledby={id} autoComplete="off" onSubmit={open}>
      <h3 id={id}>{t('password.title')}</h3>
      <p>{t('password.text')}</p>
      <PasswordInput
        label={t('password.field')}
        value={password}
        autoComplete="off"
        error={isWrong && password === '' ? t('password.wrong') : null}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      <Group gap="sm">
        <Button type="submit" disabled={password === ''}>
          {t('password.open')}
        </Button>
        {save}
      </Group>
    </form>
  )
}
