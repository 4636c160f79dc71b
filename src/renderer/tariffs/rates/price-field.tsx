import { TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { perKwh } from './price'
import { useWriting } from './price-unit'
import { costOf, rewritten, type TypedPrice } from './typed-price'
import { useWritePrice } from './use-write-price'

interface PriceFieldProps {
  label: string
  currency: string | null
  value: TypedPrice
  onType: (value: TypedPrice) => void
  error?: string | undefined
  /** In a row of several: no label to be seen, nothing below. */
  bare?: boolean
}

/** A price per kWh in the unit that the person prefers; below it the same in the other one. */
export function PriceField({ label, currency, value, onType, error, bare }: PriceFieldProps) {
  const { t } = useTranslation('tariffs')
  const writing = useWriting(currency)
  const write = useWritePrice(currency)
  const shown = rewritten(value, writing)
  const read = costOf(shown, currency)
  const other = write.other(read.value)
  const unit = perKwh({ ...writing, unit: shown.unit })
  return (
    <TextInput
      {...(bare ? { 'aria-label': label } : { label })}
      {...(!bare && other && { description: t('price.same', { price: other }) })}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      inputMode="decimal"
      spellCheck={false}
      maxLength={60}
      maw={bare ? undefined : 280}
      rightSection={<span aria-hidden>{unit}</span>}
      rightSectionWidth={unit.length * 7 + 20}
      value={shown.text}
      error={error}
      onChange={(event) =>
        onType({ text: event.currentTarget.value, language: writing.language, unit: writing.unit })
      }
    />
  )
}
