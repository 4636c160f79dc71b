import type { LogInCheck } from '@shared/authorization-creation'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/format'
import { useStateWords } from '../state-words'
import classes from './create.module.css'

/** What to look at before a log-in is handed over. */
export function LogInRemarks({ check: { warnings, coolDownUntil } }: { check: LogInCheck }) {
  const { t } = useTranslation('authorizations')
  const { instant } = useFormat()
  const words = useStateWords()
  if (warnings.length === 0 && coolDownUntil === null) return null
  const said = (warning: LogInCheck['warnings'][number]) => {
    if (warning.kind !== 'duplicate') return t(`create.${warning.kind}`, { like: '', ...warning })
    const { id, status, createdAt } = warning
    const word = words.status(status)
    return (
      <>
        {createdAt
          ? t('create.duplicate', { status: word, instant: instant(createdAt) })
          : t('create.duplicateNoDate', { status: word })}{' '}
        <Link to="/authorizations/$authorizationId" params={{ authorizationId: id }} className={classes.link}>
          {t('create.openDuplicate')}
        </Link>
      </>
    )
  }
  return (
    <ul className={classes.remarks} role="status">
      {coolDownUntil && <li data-tone="bad">{t('create.coolDown', { instant: instant(coolDownUntil) })}</li>}
      {warnings.map((warning) => (
        <li key={warning.kind + ('host' in warning ? warning.host : warning.id)}>{said(warning)}</li>
      ))}
    </ul>
  )
}
