import { TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import classes from './connections.module.css'
import type { PartProps } from './oauth-fields'

/** Where an employee, or a client, gets its access to the hub. */
export function HubFields({ typed, text }: Pick<PartProps, 'typed' | 'text'>) {
  const { t } = useTranslation('connections')
  if (typed.credential !== 'openid' && typed.credential !== 'openid-client') return null
  return (
    <>
      <TextInput
        label={t('hub.issuer')}
        description={t('hub.issuerHint')}
        placeholder="https://"
        inputMode="url"
        spellCheck={false}
        {...text('issuer')}
      />
      <TextInput label={t('oauth.clientId')} spellCheck={false} {...text('clientId')} />
      <TextInput
        label={t('oauth.scope')}
        description={t('oauth.scopeHint')}
        spellCheck={false}
        {...text('scope')}
      />
      {typed.credential === 'openid' && <p className={classes.note}>{t('hub.browser')}</p>}
    </>
  )
}
