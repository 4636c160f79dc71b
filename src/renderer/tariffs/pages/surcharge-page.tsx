import { TextInput } from '@mantine/core'
import { languages } from '@shared/language'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { useLanguage } from '../../i18n/use-language'
import { Ask } from '../ask/ask'
import { activeOf, Choice } from '../ask/choice'
import { refusedAt } from '../ask/refusal'
import { readDecimal, writeDecimal } from '../rates/price'
import { PriceField } from '../rates/price-field'
import { useWriting } from '../rates/price-unit'
import { costOf, priceOf, typedPrice } from '../rates/typed-price'
import { UnitChoice } from '../rates/unit-choice'
import { useWritePrice } from '../rates/use-write-price'
import type { PageProps } from '../talk/talk'
import { useTyped } from '../talk/use-typed'
import classes from './pages.module.css'
import { chosen } from './provider-page'
import { useMissing } from './use-missing'

const typedSurcharge = z.object({
  fixed: typedPrice,
  percentage: z.object({ text: z.string().max(60), language: z.enum(languages) }),
  region: chosen,
})

/** Zero is what the upstream says where nobody has said anything yet. */
const saidOf = (decimal: string | null) => (Number(decimal) === 0 ? null : decimal)

/** What the provider adds to the market's price: so much a kWh, so many percent, and where the market is. */
export function SurchargePage({ page, talk }: PageProps<'surcharge'>) {
  const { t } = useTranslation('tariffs')
  const language = useLanguage()
  const { currency, regions } = page
  const writing = useWriting(currency)
  const write = useWritePrice(currency)
  const percent = saidOf(page.percentage)
  const [typed, type] = useTyped(talk.session.id, 'surcharge', typedSurcharge, {
    fixed: priceOf(saidOf(page.fixed), writing),
    percentage: { text: percent ? writeDecimal(percent, language) : '', language },
    region: { text: '', id: page.region },
  })
  const { missing, setMissing } = useMissing(talk.session)
  if (!typed) return null
  const fields = ['fixed', 'percentage', ...(regions.length > 0 ? ['region'] : [])]
  const refused = refusedAt(talk.session, fields, t)
  const fixed = costOf(typed.fixed, currency)
  const percentage = readDecimal(typed.percentage.text, typed.percentage.language)
  const region = activeOf(regions, typed.region)
  const wrong = (problem: typeof fixed.problem) => problem !== null && problem !== 'missing'
  const problemOf = (read: typeof fixed) =>
    missing && read.problem && read.problem !== 'missing' ? t(`price.${read.problem}`) : undefined
  const change = (next: Partial<typeof typed>) => {
    setMissing(false)
    type({ ...typed, ...next })
  }
  const answer = () => {
    if (wrong(fixed.problem) || wrong(percentage.problem) || (regions.length > 0 && !region))
      return setMissing(true)
    const text = [
      fixed.value && write.full(fixed.value),
      percentage.value && t('surcharge.percent', { percentage: writeDecimal(percentage.value, language) }),
      region?.name,
    ]
    talk.answer(
      {
        kind: 'surcharge',
        fixed: fixed.value,
        percentage: percentage.value,
        region: region?.id ?? page.region,
      },
      text.filter(Boolean).join(' · ') || t('surcharge.none'),
    )
  }
  return (
    <Ask
      talk={talk}
      title={t('surcharge.question')}
      hint={t('surcharge.hint')}
      onAnswer={answer}
      whole={refused.whole}
      beside={<UnitChoice currency={currency} />}
    >
      <div className={classes.two}>
        <PriceField
          label={t('surcharge.fixed')}
          currency={currency}
          value={typed.fixed}
          onType={(next) => change({ fixed: next })}
          error={problemOf(fixed) ?? refused.at('fixed')}
        />
        <TextInput
          label={t('surcharge.percentage')}
          inputMode="decimal"
          spellCheck={false}
          maxLength={60}
          rightSection={<span aria-hidden>%</span>}
          value={typed.percentage.text}
          error={problemOf(percentage) ?? refused.at('percentage')}
          onChange={(event) => change({ percentage: { text: event.currentTarget.value, language } })}
        />
      </div>
      {regions.length > 0 && (
        <div className={classes.field}>
          <h2 className={classes.label}>{t('surcharge.region')}</h2>
          <Choice
            label={t('surcharge.region')}
            options={regions}
            chosen={typed.region}
            onChoose={(next) => change({ region: next })}
            error={missing && !region ? t('surcharge.regionMissing') : refused.at('region')}
          />
        </div>
      )}
    </Ask>
  )
}
