import type { Connection } from '@shared/connection'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../app/query'
import { SignedIn } from '../connections/signed-in'
import { Age } from '../ui/age'
import { CopyText } from '../ui/copy-text'
import { FailureView } from '../ui/failure-view'
import { Part } from '../ui/part'
import parts from '../ui/part.module.css'
import { SaidFields } from '../ui/said-fields'
import { useReachable } from '../ui/use-reachable'
import { freshly, newest } from '../ui/use-seen'
import classes from './my-account.module.css'
import { Permissions } from './permissions'

/** As kept here at once, then as the hub says it. */
export function AccountAtHub({ connection }: { connection: Connection }) {
  const { t } = useTranslation('myAccount')
  const { id: connectionId, name: system } = connection
  const { yes } = useReachable(connectionId)
  const kept = useAnswer('myAccount.get', { connectionId, fresh: false })
  const fresh = useAnswer('myAccount.get', { connectionId, fresh: true }, freshly(yes))
  const { seen, failure, retry } = newest(kept, fresh, yes)
  const mine = seen?.value
  const name = mine && [mine.firstName, mine.middleName, mine.lastName].filter(Boolean).join(' ')
  const lines = [
    ['username', mine?.username],
    ['email', mine?.email],
    ['id', mine?.id],
    ['groups', mine?.groupIds.join(', ')],
  ] as const
  return (
    <section aria-label={system}>
      <header className={classes.title}>
        <div>
          <h2>{name || mine?.username || system}</h2>
          <p>{t('at', { system })}</p>
        </div>
        {seen && <Age source={seen.source} asOf={seen.asOf} />}
      </header>
      <SignedIn connection={connection} />
      {failure && (
        <div className={classes.failure}>
          <FailureView failure={failure} onRetry={retry} as="strip" />
        </div>
      )}
      {mine && (
        <>
          <Part title={t('account')}>
            <dl className={parts.lines}>
              {lines.map(([field, value]) =>
                value
                  ? [
                      <dt key={`${field} name`}>{t(`lines.${field}`)}</dt>,
                      <dd key={field}>
                        <span>{value}</span>
                        <CopyText text={value} label={t('copy', { what: t(`lines.${field}`) })} />
                      </dd>,
                    ]
                  : null,
              )}
            </dl>
          </Part>
          <Part title={t('dossiers')}>
            {mine.dossiers.length === 0 && <p className={parts.none}>{t('noDossiers')}</p>}
            <dl className={parts.lines}>
              {mine.dossiers.map(({ organisationId, organisationName, number }) => [
                <dt key={`${organisationId} name`}>{organisationName ?? organisationId}</dt>,
                <dd key={organisationId}>
                  <span>{number}</span>
                  <CopyText text={number} label={t('copy', { what: t('dossier') })} />
                </dd>,
              ])}
            </dl>
          </Part>
          <Permissions connectionId={connectionId} />
          <SaidFields said={mine.said} title={t('said')} />
        </>
      )}
    </section>
  )
}
