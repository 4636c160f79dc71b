import { Button, PasswordInput, Select, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { Connection, ConnectionKind } from '@shared/connection'
import { IconArrowLeft } from '@tabler/icons-react'
import { Link, useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useNoRole } from '../roles/use-may'
import { askToSignIn } from '../sign-in/asked-to-sign-in'
import { FailureView } from '../ui/failure-view'
import { ConnectionRemoval } from './connection-removal'
import { ConnectionReportView } from './connection-report'
import classes from './connections.module.css'
import { HubFields } from './hub-fields'
import { OAuthFields } from './oauth-fields'
import { SignInFields } from './sign-in-fields'
import { SignedIn } from './signed-in'
import { credentialsOf, type TextField } from './typed-connection'
import { useConnectionForm } from './use-connection-form'
import { useProblemWords } from './use-problem-words'

const back = { to: '/settings/$section', params: { section: 'connections' }, search: {} } as const

/** Adds or changes a connection. The secret only ever goes in: it is in the field while it is typed, nowhere else. */
export function ConnectionForm({
  kind,
  connection,
}: {
  kind: ConnectionKind
  connection: Connection | null
}) {
  const { t } = useTranslation('connections')
  const navigate = useNavigate()
  const { words, keychain } = useProblemWords()
  const kindName = t(`kinds.${kind}.name`)
  const credentials = credentialsOf[kind]
  const noRole = useNoRole('administer', connection?.id)
  const form = useConnectionForm(kind, connection, kindName, noRole === null)
  const { typed, problems } = form
  const fields = useRef<HTMLFormElement>(null)
  // Only what was just handed on: who mends one of two stays where they type.
  const handedOn = useRef(false)
  useEffect(() => {
    if (!handedOn.current || Object.keys(problems).length === 0) return
    handedOn.current = false
    fields.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [problems])
  if (!typed) return null

  const text = (field: TextField) => ({
    value: typed[field],
    error: words(problems[field]),
    onChange: (event: { currentTarget: { value: string } }) =>
      form.type({ ...typed, [field]: event.currentTarget.value }),
  })
  const currency = {
    label: t('hub.currency'),
    description: t('hub.currencyHint'),
    placeholder: 'EUR',
    maxLength: 3,
    spellCheck: false,
  }
  const save = () =>
    form.save((saved) => {
      notifications.show({ message: t('form.saved', { name: saved.name }) })
      // Nobody has signed in there yet.
      if (saved.secret === 'missing') askToSignIn(saved.id)
      void navigate(back)
    })
  const test = () => {
    handedOn.current = true
    form.test()
  }

  return (
    <>
      <Link {...back} className={classes.back}>
        <IconArrowLeft size={14} aria-hidden />
        {t('back')}
      </Link>
      <form
        ref={fields}
        className={classes.form}
        noValidate
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault()
          handedOn.current = true
          save()
        }}
      >
        <h2>
          {connection
            ? t('form.editTitle', { name: connection.name })
            : t('form.newTitle', { kind: kindName })}
        </h2>
        {form.restored && <p className={classes.note}>{t('form.restored')}</p>}
        {noRole && (
          <p className={classes.note}>
            {noRole} {connection && typed.credential !== 'openid' && t('form.keyOnly')}
          </p>
        )}
        <fieldset className={classes.fields} disabled={noRole !== null}>
          <TextInput
            label={t('form.name')}
            description={t('form.nameHint')}
            maxLength={80}
            {...text('name')}
          />
          <TextInput
            label={t('form.baseUrl')}
            description={t('form.baseUrlHint')}
            placeholder="https://"
            inputMode="url"
            spellCheck={false}
            // Of a new one this is what is not known yet.
            ref={connection ? undefined : focus}
            {...text('baseUrl')}
          />
          {credentials.length > 1 && (
            <Select
              label={t('form.credential')}
              data={credentials.map((value) => ({ value, label: t(`form.kinds.${value}`) }))}
              value={typed.credential}
              onChange={(chosen) => {
                const credential = credentials.find((candidate) => candidate === chosen)
                if (credential) form.type({ ...typed, credential })
              }}
            />
          )}
          {typed.credential === 'log-in' && (
            <>
              <TextInput
                label={t('form.email')}
                type="email"
                autoComplete="off"
                spellCheck={false}
                {...text('email')}
              />
              <Select
                label={t('form.prefix')}
                description={t('form.prefixHint')}
                data={(['bearer', 'none'] as const).map((value) => ({
                  value,
                  label: t(`form.prefixes.${value}`),
                }))}
                value={typed.prefix}
                onChange={(chosen) => form.type({ ...typed, prefix: chosen === 'none' ? 'none' : 'bearer' })}
              />
            </>
          )}
          {typed.credential === 'api-key' && (
            <TextInput label={t('form.header')} spellCheck={false} {...text('header')} />
          )}
          {typed.credential === 'basic' && (
            <TextInput
              label={kind === 'connect' ? t('connect.accountId') : t('form.username')}
              placeholder={kind === 'connect' ? 'acc_…' : ''}
              spellCheck={false}
              {...text('username')}
            />
          )}
        </fieldset>
        {typed.credential === 'oauth' && (
          <OAuthFields form={form} typed={typed} text={text} words={words} codeOnly={noRole !== null} />
        )}
        {kind === 'hub' && !noRole && <HubFields typed={typed} text={text} />}
        {typed.credential !== 'openid' && (
          <PasswordInput
            ref={form.secret}
            label={kind === 'connect' ? t('connect.key') : t(`form.secrets.${typed.credential}`)}
            description={t(kind === 'connect' ? 'connect.keyHint' : 'form.secretHint', { keychain })}
            placeholder={connection?.secret === 'stored' ? t('form.replace') : ''}
            autoComplete="new-password"
            error={words(problems.secret)}
            onChange={form.touchSecret}
          />
        )}
        {kind === 'hub' && !noRole && <TextInput {...currency} {...text('currency')} />}
        {connection && <SignedIn connection={connection} />}
        {kind === 'data-layer' && !noRole && <SignInFields form={form} typed={typed} text={text} />}
        {form.failure && <FailureView failure={form.failure} onRetry={save} as="strip" />}
        <div className={classes.actions}>
          <Button type="submit" loading={form.saving} disabled={noRole !== null && !connection}>
            {t('form.save')}
          </Button>
          <Button variant="default" loading={form.testing} onClick={test}>
            {t('form.test')}
          </Button>
          {connection && !noRole && (
            <ConnectionRemoval connection={connection} onRemoved={() => void navigate(back)} />
          )}
        </div>
      </form>
      {form.report && <ConnectionReportView report={form.report} />}
    </>
  )
}

const focus = (field: HTMLElement | null) => field?.focus()
