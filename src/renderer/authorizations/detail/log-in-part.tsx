import type { Authorization } from '@shared/authorization'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../app/query'
import { useFormat } from '../../i18n/format'
import { CopyText } from '../../ui/copy-text'
import { OutsideLink } from '../../ui/outside-link'
import { Part } from '../../ui/part'
import partClasses from '../../ui/part.module.css'
import { RevealButton } from '../secrets/reveal-button'

/** The log-in that was handed over, and when. */
export function LogInPart({ authorization }: { authorization: Authorization }) {
  const { t } = useTranslation('authorizations')
  const { instant } = useFormat()
  const connections = useAnswer('connections.list', {}).data ?? []
  const { id, username, url, host, hasPassword, createdAt, updatedAt, firstSeenAt, companyId } = authorization
  const connection = connections.find((one) => one.id === authorization.connectionId)
  const line = (name: string, value: ReactNode) => [
    <dt key={`${name}-name`}>{name}</dt>,
    <dd key={name}>{value}</dd>,
  ]
  return (
    <Part title={t('detail.logIn')}>
      <dl className={partClasses.lines}>
        {line(
          t('detail.username'),
          <>
            <span>{username}</span>
            <CopyText text={username} label={t('detail.copyUsername')} />
          </>,
        )}
        {line(
          t('detail.site'),
          <>
            {url.startsWith('https://') ? <OutsideLink url={url}>{host}</OutsideLink> : <span>{host}</span>}
            <CopyText text={url} label={t('detail.copySite')} />
          </>,
        )}
        {line(
          t('detail.password'),
          <>
            <span>{hasPassword ? t('detail.hasPassword') : t('detail.noPassword')}</span>
            {hasPassword && <RevealButton id={id} name={username} />}
          </>,
        )}
        {line(t('detail.created'), createdAt ? instant(createdAt) : t('detail.unknown'))}
        {updatedAt && line(t('detail.updated'), instant(updatedAt))}
        {line(t('detail.firstSeen'), instant(firstSeenAt))}
        {companyId && line(t('detail.company'), companyId)}
        {connections.filter(({ kind }) => kind === 'authorizations').length > 1 &&
          connection &&
          line(t('detail.connection'), connection.name)}
      </dl>
    </Part>
  )
}
