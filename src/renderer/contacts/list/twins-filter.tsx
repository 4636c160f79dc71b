import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../app/query'
import { useFormat } from '../../i18n/format'
import classes from '../../ui/filter-pill.module.css'
import { listOf } from '../contact-list'

interface TwinsFilterProps {
  active: boolean
  onChoose: () => void
}

/** Narrows the list to those that may be in it twice; not there while nobody is. */
export function TwinsFilter({ active, onChoose }: TwinsFilterProps) {
  const { t } = useTranslation('contacts')
  const { number } = useFormat()
  const query = { ...listOf({ twins: true }), offset: 0, limit: 1 }
  const count = useAnswer('contacts.page', query).data?.count ?? 0
  // Chosen, it is a chip.
  if (count === 0 || active) return null
  return (
    <button type="button" className={classes.pill} onClick={onChoose}>
      {t('twins.pill', { number: number(count) })}
    </button>
  )
}
