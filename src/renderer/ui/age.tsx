import { useTranslation } from 'react-i18next'
import { useFormat } from '../i18n/format'
import classes from './age.module.css'

/** How old what is shown is: "Live", "As of 14:02, today", or "Not fetched yet". */
export function Age({ source, asOf }: { source: 'live' | 'cache'; asOf: string | null }) {
  const { t } = useTranslation()
  const { instant, age } = useFormat()
  if (asOf === null) return <span className={classes.age}>{t('age.never')}</span>
  return (
    <time
      className={classes.age}
      dateTime={asOf}
      title={age(asOf)}
      data-live={source === 'live' || undefined}
    >
      {source === 'live' ? t('age.live') : t('age.asOf', { instant: instant(asOf) })}
    </time>
  )
}
