import { PasswordInput, Select, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import classes from './connections.module.css'
import type { TextField, TypedConnection } from './typed-connection'
import type { useConnectionForm } from './use-connection-form'

export interface PartProps {
  form: ReturnType<typeof useConnectionForm>
  typed: TypedConnection
  /** Value, problem and change of a field of text. */
  text(field: TextField): { value: string; error: string | undefined; onChange(event: TextEvent): void }
}
interface TextEvent {
  currentTarget: { value: string }
}

const grants = ['client-credentials', 'authorization-code'] as const
const refreshes = ['body', 'query'] as const

/** What OAuth needs to know besides the client's secret. A code only ever goes in. */
export function OAuthFields({
  form,
  typed,
  text,
  words,
  codeOnly,
}: PartProps & { codeOnly: boolean; words(problem: string | undefined): string | undefined }) {
  const { t } = useTranslation('connections')
  const isByCode = typed.grant === 'authorization-code'
  return (
    <>
      <fieldset className={classes.fields} disabled={codeOnly}>
        <Select
          label={t('oauth.grant')}
          data={grants.map((value) => ({ value, label: t(`oauth.grants.${value}`) }))}
          value={typed.grant}
          onChange={(chosen) => {
            const grant = grants.find((candidate) => candidate === chosen)
            if (grant) form.type({ ...typed, grant })
          }}
        />
        <TextInput label={t('oauth.clientId')} spellCheck={false} {...text('clientId')} />
      </fieldset>
      {isByCode && (
        <>
          <PasswordInput
            ref={form.code}
            label={t('oauth.code')}
            description={t('oauth.codeHint')}
            autoComplete="off"
            error={words(form.problems.code)}
            onChange={form.touchSecret}
          />
          <TextInput
            disabled={codeOnly}
            label={t('oauth.redirectUri')}
            description={t('oauth.redirectUriHint')}
            inputMode="url"
            spellCheck={false}
            {...text('redirectUri')}
          />
        </>
      )}
      <TextInput
        disabled={codeOnly}
        label={t('oauth.scope')}
        description={t('oauth.scopeHint')}
        spellCheck={false}
        {...text('scope')}
      />
      <Select
        disabled={codeOnly}
        label={t('oauth.refreshBy')}
        description={t('oauth.refreshByHint')}
        data={refreshes.map((value) => ({ value, label: t(`oauth.refreshes.${value}`) }))}
        value={typed.refreshBy}
        onChange={(chosen) => {
          const refreshBy = refreshes.find((candidate) => candidate === chosen)
          if (refreshBy) form.type({ ...typed, refreshBy })
        }}
      />
    </>
  )
}
