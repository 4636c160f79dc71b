import { Button, PasswordInput, TextInput } from '@mantine/core'
import { logInUrlProblem } from '@shared/authorization-creation'
import type { Failure } from '@shared/failure'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '../../app/bridge'
import { FailureView } from '../../ui/failure-view'
import { ConnectionChoice } from '../connection-choice'
import { useConnectionChoice } from '../use-connection-choice'
import { useHindrance } from '../use-hindrance'
import classes from './create.module.css'
import { LogInRemarks } from './log-in-remarks'
import type { Typed } from './typed'
import { useLogInCheck } from './use-log-in-check'

interface CreateFormProps {
  typed: Typed
  onType: (typed: Typed) => void
  onCreated: (id: string | null) => void
  onCancel: () => void
}

/** Address, user name and password of a log-in. The password leaves the field as it leaves the page. */
export function CreateForm({ typed: { url, username }, onType, onCreated, onCancel }: CreateFormProps) {
  const { t } = useTranslation('authorizations')
  const choice = useConnectionChoice()
  const connectionId = choice.one?.id
  const password = useRef<HTMLInputElement>(null)
  const first = useRef<HTMLInputElement>(null)
  // The dialog is there before its draft: it gave the focus to its cross.
  useEffect(() => first.current?.focus(), [])
  const [left, setLeft] = useState({ url: false, username: false, password: false })
  const [failure, setFailure] = useState<Failure | null>(null)
  const [sending, setSending] = useState(false)
  const [sent, setSent] = useState(false)
  const check = useLogInCheck(connectionId, username, url)
  const warned = (check?.warnings.length ?? 0) > 0
  const hindrance = useHindrance(connectionId, 'handOverLogIns')
  const hindered = hindrance !== null || check?.coolDownUntil != null
  const problem = url.trim() === '' ? 'missing' : logInUrlProblem(url)
  const urlError = problem === 'missing' ? t('create.missing.url') : problem && t(`create.${problem}`)

  // Not through a mutation: its cache would keep the password as the mutation's input.
  const submit = async () => {
    setLeft({ url: true, username: true, password: true })
    const secret = password.current?.value ?? ''
    if (problem || username.trim() === '' || secret === '' || !connectionId || sending || hindered) return
    setSending(true)
    setFailure(null)
    if (password.current) password.current.value = ''
    const asked = { connectionId, username: username.trim(), url: url.trim() }
    await ask('authorizations.create', { ...asked, password: secret, acceptWarnings: warned }).then(
      ({ id }) => onCreated(id),
      (reason: Failure) => {
        setLeft({ url: true, username: true, password: false })
        // Nothing was sent: the warnings come first, or a role is missing.
        const kept = reason.kind === 'noPermission' || isWarned(reason)
        if (kept && password.current) password.current.value = secret
        setSent(!kept)
        setFailure(reason)
      },
    )
    setSending(false)
    password.current?.focus()
  }
  return (
    <form
      noValidate
      className={classes.form}
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <p className={classes.intro}>{t('create.intro')}</p>
      <ConnectionChoice {...choice} />
      <TextInput
        ref={first}
        type="url"
        label={t('create.url')}
        description={t('create.urlHint')}
        value={url}
        maxLength={500}
        spellCheck={false}
        autoComplete="off"
        data-autofocus
        readOnly={sending}
        error={left.url && urlError}
        onChange={(event) => onType({ url: event.currentTarget.value, username })}
        onBlur={() => setLeft({ ...left, url: url !== '' })}
      />
      <TextInput
        label={t('create.username')}
        value={username}
        maxLength={320}
        spellCheck={false}
        autoComplete="off"
        readOnly={sending}
        error={left.username && username.trim() === '' && t('create.missing.username')}
        onChange={(event) => onType({ url, username: event.currentTarget.value })}
      />
      <PasswordInput
        ref={password}
        label={t('create.password')}
        description={t('create.passwordHint')}
        maxLength={1000}
        autoComplete="new-password"
        readOnly={sending}
        visibilityToggleButtonProps={{ 'aria-label': t('create.show') }}
        error={left.password && !password.current?.value && !sending && t('create.missing.password')}
        onChange={() => setLeft({ ...left, password: false })}
        // A held Enter is one Enter.
        onKeyDown={(event) => event.key === 'Enter' && event.repeat && event.preventDefault()}
      />
      {check && <LogInRemarks check={check} />}
      {failure && !(warned && isWarned(failure)) && (
        <>
          <FailureView failure={failure} as="strip" />
          {sent && <p className={classes.intro}>{t('create.again')}</p>}
        </>
      )}
      {hindrance && <p className={classes.intro}>{hindrance}</p>}
      <div className={classes.buttons}>
        <Button variant="default" disabled={sending} onClick={onCancel}>
          {t('create.cancel')}
        </Button>
        <Button
          type="submit"
          loading={sending}
          disabled={hindered}
          // The second half of a double click must not confirm a warning that the first half brought up.
          onClick={(event) => event.detail > 1 && event.preventDefault()}
        >
          {warned ? t('create.submitAnyway') : t('create.submit')}
        </Button>
      </div>
    </form>
  )
}

const isWarned = ({ kind, code }: Failure) => kind === 'conflict' && code === 'warned'
