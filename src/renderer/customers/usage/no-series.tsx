import { useTranslation } from 'react-i18next'
import { Empty } from '../../ui/empty'

/** Nothing that could be drawn, for good. */
export function NoSeries({ of }: { of: 'usage' | 'cost' }) {
  const { t } = useTranslation('usage')
  return <Empty title={t(`none.${of}.title`)} text={t(`none.${of}.text`)} />
}
