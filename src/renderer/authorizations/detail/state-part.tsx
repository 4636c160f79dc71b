import type { Authorization } from '@shared/authorization'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/format'
import { StateView } from '../state-view'
import { useStateWords } from '../state-words'
import classes from './detail.module.css'

/** Status, reason, who must act, and what to do: the answer to why anybody opens this. */
export function StatePart({ authorization }: { authorization: Authorization }) {
  const { t } = useTranslation('authorizations')
  const { instant } = useFormat()
  const words = useStateWords()
  const { state, errors, statusSince, listed, supersededBy, coolDownUntil } = authorization
  const reason = words.reason(state)
  const cooling = coolDownUntil !== null && coolDownUntil > new Date().toISOString()
  return (
    <section className={classes.state} aria-label={t('detail.state')}>
      <p className={classes.status}>
        <StateView state={state} word={words.status(state.status)} />
        {reason && <strong>{reason}</strong>}
      </p>
      <dl className={classes.answers}>
        <dt>{t('detail.whoActs')}</dt>
        <dd className={classes.who}>{words.whoActs(state)}</dd>
        <dt>{t('detail.next')}</dt>
        <dd>{words.next(state)}</dd>
        <dt>{t('detail.since')}</dt>
        <dd>{instant(statusSince)}</dd>
        {errors && (
          <>
            <dt>{t('detail.said')}</dt>
            <dd className={classes.said} translate="no">
              {errors}
            </dd>
          </>
        )}
      </dl>
      {cooling && (
        <p className={classes.remark}>{t('detail.coolDown', { instant: instant(coolDownUntil) })}</p>
      )}
      {!listed && <p className={classes.remark}>{t('detail.unlisted')}</p>}
      {supersededBy && (
        <p className={classes.remark}>
          {t('detail.superseded')}{' '}
          <Link
            to="/authorizations/$authorizationId"
            params={{ authorizationId: supersededBy }}
            className={classes.link}
          >
            {t('detail.openNewer')}
          </Link>
        </p>
      )}
    </section>
  )
}
