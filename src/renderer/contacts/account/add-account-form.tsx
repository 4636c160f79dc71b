import { Button, Loader, TextInput } from '@mantine/core'
import type { Contact } from '@shared/contact'
import type { Failure } from '@shared/failure'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './account.module.css'
import { CreationFailure } from './creation-failure'
import { EmailFindings } from './email-findings'
import { emailProblem } from './email-problem'
import { useEmailCheck } from './use-email-check'

interface AddAccountFormProps {
  contact: Contact
  /** What the field begins with. */
  email: string
  asking: boolean
  failure: Failure | null
  onType: (email: string) => void
  onSubmit: (email: string, ownersShown: number) => void
  onCancel: () => void
}

/** Asks for the e-mail that becomes the username, and says what is known against it. */
export function AddAccountForm(props: AddAccountFormProps) {
  const { contact, asking, failure, onType, onSubmit, onCancel } = props
  const { t } = useTranslation('contacts')
  const [email, setEmail] = useState(props.email)
  const [left, setLeft] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const { findings, checking, now } = useEmailCheck(contact.id, email)
  const problem = emailProblem(email)
  const owners = findings?.takenBy ?? []
  const blocked = owners.some(({ as }) => as === 'username')
  useEffect(() => field.current?.focus(), [])

  const type = (text: string) => {
    setEmail(text)
    onType(text)
  }
  const submit = () => {
    setLeft(true)
    now()
    if (problem) field.current?.focus()
    else if (!blocked) onSubmit(email.trim(), owners.length)
  }
  return (
    <form
      noValidate
      className={classes.dialog}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <p className={classes.intro}>{t('add.intro', { name: contact.displayName })}</p>
      <TextInput
        ref={field}
        type="email"
        autoComplete="off"
        spellCheck={false}
        maxLength={320}
        label={t('add.email')}
        description={t('add.becomesUsername')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={email}
        readOnly={asking}
        error={left && problem ? t(`add.${problem}`) : null}
        onChange={(event) => type(event.currentTarget.value)}
        // A held Enter is one Enter.
        onKeyDown={(event) => event.key === 'Enter' && event.repeat && event.preventDefault()}
        rightSection={checking && <Loader size={14} aria-label={t('add.checking')} />}
        // Pressing a button of the form is no leaving: what appeared then would push it away from under the pointer.
        onBlur={({ relatedTarget, currentTarget }) => {
          if (currentTarget.form?.contains(relatedTarget)) return
          setLeft(email !== '')
          now()
        }}
      />
      {findings && <EmailFindings findings={findings} contact={contact} onUseOwn={type} />}
      {failure && <CreationFailure failure={failure} onRetry={submit} />}
      <div className={classes.buttons}>
        <Button variant="default" onClick={onCancel} disabled={asking}>
          {t('add.cancel')}
        </Button>
        <Button
          type="submit"
          loading={asking}
          disabled={blocked}
          // The second half of a double click must not confirm a warning that the first half brought up.
          onClick={(event) => event.detail > 1 && event.preventDefault()}
        >
          {owners.length > 0 && !blocked ? t('add.submitAnyway') : t('add.submit')}
        </Button>
      </div>
    </form>
  )
}
