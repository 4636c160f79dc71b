import { Button, Select, Textarea, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { FormLinkSend } from '@shared/authorization-creation'
import type { Failure } from '@shared/failure'
import { mailText } from '@shared/form-link-mail'
import { type Language, languages, ownNames } from '@shared/language'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAction } from '../../app/query'
import { useLanguage } from '../../i18n/use-language'
import { Part } from '../../ui/part'
import { useFailureWords } from '../../ui/use-failure-words'
import classes from './form-link.module.css'

const looksLikeEmail = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

/** Writes to somebody with the link, and notes to whom it went. */
export function SendForm({ connectionId, link }: { connectionId: string; link: string }) {
  const { t } = useTranslation('authorizations')
  const words = useFailureWords()
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [note, setNote] = useState('')
  const [language, setLanguage] = useState<Language>(useLanguage())
  const [problem, setProblem] = useState<'who' | 'emailWrong' | null>(null)
  const mail = mailText(language, name, link)
  const fail = (failure: Failure) => {
    const { title, text } = words(failure)
    notifications.show({ title, message: text, color: 'red' })
  }
  const record = useAction('authorizations.recordSend', {
    onError: fail,
    onSuccess: (send) => {
      notifications.show({ message: t('link.noted', { name: send.name || send.email }) })
      setName('')
      setEmail('')
      setNote('')
    },
  })
  const open = useAction('authorizations.openMail', { onError: fail })

  /** Does it and notes it, once it is known whom it is for. */
  const send = async (by: FormLinkSend['by'], act: () => Promise<unknown>) => {
    const wrong = email.trim() !== '' && !looksLikeEmail.test(email.trim())
    if (wrong) return setProblem('emailWrong')
    if (name.trim() === '' && email.trim() === '') return setProblem('who')
    try {
      await act()
    } catch {
      return
    }
    record.mutate({ connectionId, name: name.trim(), email: email.trim(), by, language, note })
  }
  return (
    <Part title={t('link.send')}>
      <p className={classes.hint}>{t('link.register')}</p>
      <div className={classes.form}>
        <TextInput
          label={t('link.name')}
          value={name}
          maxLength={200}
          error={problem === 'who' && t('link.who')}
          onChange={(event) => {
            setName(event.currentTarget.value)
            setProblem(null)
          }}
        />
        <TextInput
          type="email"
          label={t('link.email')}
          value={email}
          maxLength={320}
          error={problem === 'emailWrong' && t('link.emailWrong')}
          onChange={(event) => {
            setEmail(event.currentTarget.value)
            setProblem(null)
          }}
        />
        <Select
          label={t('link.language')}
          data={languages.map((value) => ({ value, label: ownNames[value] }))}
          value={language}
          onChange={(value) => setLanguage(languages.find((one) => one === value) ?? language)}
        />
        <TextInput
          label={t('link.note')}
          value={note}
          maxLength={1000}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <TextInput className={classes.wide} label={t('link.subject')} value={mail.subject} readOnly />
        <Textarea
          className={classes.wide}
          label={t('link.text')}
          value={mail.text}
          readOnly
          lang={language}
          autosize
          minRows={8}
          maxRows={16}
        />
        <div className={classes.buttons}>
          <Button
            loading={record.isPending || open.isPending}
            onClick={() =>
              void send('mail', () => open.mutateAsync({ connectionId, name, email: email.trim(), language }))
            }
          >
            {t('link.openMail')}
          </Button>
          <Button
            variant="default"
            onClick={() => void send('copy', () => navigator.clipboard.writeText(mail.text))}
          >
            {t('link.copyText')}
          </Button>
          <Button variant="default" onClick={() => void send('qr', () => Promise.resolve())}>
            {t('link.byQr')}
          </Button>
        </div>
      </div>
    </Part>
  )
}
