import type { Authorization } from '@shared/authorization'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/format'
import { Part } from '../../ui/part'
import { useStateWords } from '../state-words'
import classes from './detail.module.css'

/** All authorizations with the same log-in, where there are several. */
export function AttemptsPart({ authorization: { id, attempts } }: { authorization: Authorization }) {
  const { t } = useTranslation('authorizations')
  const { instant } = useFormat()
  const words = useStateWords()
  if (attempts.length < 2) return null
  return (
    <Part title={t('attempts.title')}>
      <ul className={classes.lines}>
        {attempts.map((attempt) => (
          <li key={attempt.id}>
            <span className={classes.when}>{attempt.createdAt ? instant(attempt.createdAt) : ''}</span>
            <span className={classes.what}>
              {attempt.id === id ? (
                `${words.status(attempt.status)} · ${t('attempts.this')}`
              ) : (
                <Link
                  to="/authorizations/$authorizationId"
                  params={{ authorizationId: attempt.id }}
                  className={classes.link}
                >
                  {words.status(attempt.status)}
                </Link>
              )}
              {attempt.supersededBy && ` · ${t('attempts.superseded')}`}
              {attempt.reason && <span className={classes.quiet}> {words.reason(attempt)}</span>}
            </span>
          </li>
        ))}
      </ul>
    </Part>
  )
}
