import { useTranslation } from 'react-i18next'
import { parseAmount } from '../../i18n/parse'
import { typedAmount } from '../../i18n/typing'
import { useLanguage } from '../../i18n/use-language'
import { FilterPill } from '../../ui/filter-pill'
import type { InvoicesRoute } from '../search'
import { Bounds } from './bounds'

/** Digits after the decimal sign that an amount of no particular currency may have. */
const digits = 2

export function AmountFilter({ route }: { route: InvoicesRoute }) {
  const { t } = useTranslation('invoices')
  const language = useLanguage()
  const { amount } = route.chosen
  const example = typedAmount(123450, language)
  return (
    <FilterPill label={t('filter.amount')} active={amount !== undefined}>
      {(close) => (
        <Bounds
          low={amount?.min}
          high={amount?.max}
          show={(minor) => typedAmount(minor, language)}
          read={(text) => parseAmount(text, digits, language)}
          words={{
            low: t('filter.min'),
            high: t('filter.max'),
            hint: t('filter.amountHint', { example }),
            wrong: t('filter.amountWrong', { example }),
            swapped: t('filter.amountsSwapped'),
          }}
          onApply={(min, max) => {
            route.change({ amount: { min, max } })
            close()
          }}
        />
      )}
    </FilterPill>
  )
}
