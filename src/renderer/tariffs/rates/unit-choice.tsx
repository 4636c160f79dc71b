import { SegmentedControl } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { minorSign, perKwh } from './price'
import { preferUnit, useWriting } from './price-unit'
import classes from './rates.module.css'

/** Cents or euros, where a currency has both. */
export function UnitChoice({ currency }: { currency: string | null }) {
  const { t } = useTranslation('tariffs')
  const writing = useWriting(currency)
  if (!minorSign(currency)) return null
  return (
    <SegmentedControl
      className={classes.unit}
      size="xs"
      aria-label={t('price.unit')}
      data={(['minor', 'major'] as const).map((unit) => ({
        value: unit,
        label: perKwh({ ...writing, unit }),
      }))}
      value={writing.unit}
      onChange={(unit) => preferUnit(unit === 'major' ? 'major' : 'minor')}
    />
  )
}
