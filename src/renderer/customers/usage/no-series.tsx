import { useTranslation } from 'react-i18next'
import { Empty } from '../../ui/empty'
import classes from './panel.module.css'

/** Nothing that could be drawn, for good. */
export function NoSeries({ of }: { of: 'usage' | 'cost' }) {
  const { t } = useTranslation('usage')
  return (
    <div className={classes.alone}>
      <Empty title={t(`none.${of}.title`)} text={t(`none.${of}.text`)} />
    </div>
  )
}
