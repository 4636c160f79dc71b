import { useTranslation } from 'react-i18next'
import classes from './waiting.module.css'

/** The place of a chart that is on its way. */
export function Waiting() {
  const { t } = useTranslation('usage')
  return (
    <div className={classes.waiting} role="status" aria-label={t('loading')} aria-busy="true">
      <div className={classes.plot} />
    </div>
  )
}
