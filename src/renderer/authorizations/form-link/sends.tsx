import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../app/query'
import { useFormat } from '../../i18n/format'
import { FailureView } from '../../ui/failure-view'
import { Part } from '../../ui/part'
import runClasses from '../runs/runs.module.css'

/** To whom the link was sent, newest first, and what came of it. */
export function Sends() {
  const { t } = useTranslation('authorizations')
  const { instant } = useFormat()
  const { data, error, refetch } = useAnswer('authorizations.sends', {})
  return (
    <Part title={t('link.sends')}>
      {error && <FailureView failure={error} onRetry={() => void refetch()} as="strip" />}
      {data?.length === 0 && <p className={runClasses.quiet}>{t('link.sendsNone')}</p>}
      {data && data.length > 0 && (
        <table className={runClasses.table}>
          <thead>
            <tr>
              <th>{t('link.to')}</th>
              <th>{t('link.by')}</th>
              <th>{t('link.at')}</th>
              <th>{t('link.byWhom')}</th>
              <th>{t('link.came')}</th>
            </tr>
          </thead>
          <tbody>
            {data.map(({ id, name, email, by, at, who, note, authorizationIds }) => (
              <tr key={id} title={note || undefined}>
                <td>{[name, email].filter(Boolean).join(' · ')}</td>
                <td>{t(`link.ways.${by}`)}</td>
                <td>{instant(at)}</td>
                <td>{who}</td>
                <td>
                  {authorizationIds.length === 0 && (
                    <span className={runClasses.quiet}>{t('link.cameNone')}</span>
                  )}
                  {authorizationIds.map((authorizationId) => (
                    <Link
                      key={authorizationId}
                      to="/authorizations/$authorizationId"
                      params={{ authorizationId }}
                      className={runClasses.link}
                    >
                      {t('create.open')}{' '}
                    </Link>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Part>
  )
}
