import { Select, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { PartProps } from './oauth-fields'

const ways = ['none', 'bankid', 'openid'] as const

/** Whether a person has to sign in too, and the provider at which people show who they are. */
export function SignInFields({ form, typed, text }: PartProps) {
  const { t } = useTranslation('connections')
  return (
    <>
      <Select
        label={t('signIn.label')}
        description={t('signIn.hint')}
        data={ways.map((value) => ({ value, label: t(`signIn.ways.${value}`) }))}
        value={typed.signIn}
        onChange={(chosen) => {
          const signIn = ways.find((candidate) => candidate === chosen)
          if (signIn) form.type({ ...typed, signIn })
        }}
      />
      <TextInput
        label={t('signIn.issuer')}
        description={t('signIn.issuerHint')}
        placeholder="https://"
        inputMode="url"
        spellCheck={false}
        {...text('issuer')}
      />
      {(typed.issuer.trim() !== '' || typed.signIn === 'openid') && (
        <TextInput label={t('signIn.clientId')} spellCheck={false} {...text('openIdClient')} />
      )}
    </>
  )
}
