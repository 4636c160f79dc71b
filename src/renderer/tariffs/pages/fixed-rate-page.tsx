import { useTranslation } from 'react-i18next'
import { Ask } from '../ask/ask'
import { refusedAt } from '../ask/refusal'
import { PriceField } from '../rates/price-field'
import { useWriting } from '../rates/price-unit'
import { costOf, priceOf, typedPrice } from '../rates/typed-price'
import { UnitChoice } from '../rates/unit-choice'
import { useWritePrice } from '../rates/use-write-price'
import type { PageProps } from '../talk/talk'
import { useTyped } from '../talk/use-typed'
import { useMissing } from './use-missing'

/** One price for every kWh. */
export function FixedRatePage({ page, talk }: PageProps<'fixedRate'>) {
  const { t } = useTranslation('tariffs')
  const { currency } = page
  const writing = useWriting(currency)
  const write = useWritePrice(currency)
  // Nothing costs nothing: the upstream says so where nobody has said anything yet.
  const said = Number(page.cost) === 0 ? null : page.cost
  const [typed, type] = useTyped(talk.session.id, 'fixedRate', typedPrice, priceOf(said, writing))
  const { missing, setMissing } = useMissing(talk.session)
  if (!typed) return null
  const refused = refusedAt(talk.session, ['cost'], t)
  const { value, problem } = costOf(typed, currency)
  const answer = () => {
    if (value === null) return setMissing(true)
    talk.answer({ kind: 'fixedRate', cost: value }, write.full(value))
  }
  return (
    <Ask
      talk={talk}
      title={t('fixedRate.question')}
      hint={t('fixedRate.hint')}
      onAnswer={answer}
      whole={refused.whole}
      beside={<UnitChoice currency={currency} />}
    >
      <PriceField
        label={t('fixedRate.label')}
        currency={currency}
        value={typed}
        onType={(next) => {
          setMissing(false)
          type(next)
        }}
        error={missing && problem ? t(`price.${problem}`) : refused.at('cost')}
      />
    </Ask>
  )
}
