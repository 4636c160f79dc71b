import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/format'
import parts from '../../ui/part.module.css'
import { Ask } from '../ask/ask'
import { refusedAt } from '../ask/refusal'
import { RateChart } from '../rates/rate-chart'
import { UnitChoice } from '../rates/unit-choice'
import { useWritePrice } from '../rates/use-write-price'
import type { PageProps } from '../talk/talk'
import texts from '../text.module.css'
import { structureWords } from './structure-words'

/** All of it once more, to be said yes to. */
export function SummaryPage({ page, talk }: PageProps<'fixedSummary' | 'ratesSummary'>) {
  const { t } = useTranslation('tariffs')
  const { day } = useFormat()
  const { provider, currency, cost, tariff } = page
  const write = useWritePrice(currency)
  const other = write.other(cost)
  const lines: [string, string | null][] = [
    [t('summary.provider'), provider],
    [t('summary.tariff'), tariff.name],
    [t('summary.structure'), tariff.structure && structureWords(tariff.structure, t).name],
    [t('summary.cost'), cost && (other ? `${write.full(cost)} (${other})` : write.full(cost))],
    [t('summary.endsOn'), tariff.contractEndsOn && day(tariff.contractEndsOn)],
  ]
  const rates = page.kind === 'ratesSummary' ? page.rates : null
  const all = useMemo(() => (rates ? [...rates.yesterday, ...rates.today, ...rates.tomorrow] : []), [rates])
  return (
    <Ask
      talk={talk}
      title={t('summary.question')}
      primary="SAVE"
      whole={refusedAt(talk.session, [], t).whole}
      beside={<UnitChoice currency={currency} />}
    >
      <dl className={parts.lines}>
        {lines.map(
          ([name, value]) => value && [<dt key={`${name}-name`}>{name}</dt>, <dd key={name}>{value}</dd>],
        )}
      </dl>
      {rates && all.length > 0 && <RateChart label={t('rates.label')} rates={all} currency={currency} />}
      {rates && all.length === 0 && <p className={texts.quiet}>{t('rates.none')}</p>}
      {rates && rates.today.length > 0 && rates.tomorrow.length === 0 && (
        <p className={texts.quiet}>{t('rates.noTomorrow')}</p>
      )}
      {tariff.tiered && <p className={texts.quiet}>{t('summary.tiered')}</p>}
      {tariff.reconnectRequired && <p className={texts.remark}>{t('summary.reconnectRequired')}</p>}
    </Ask>
  )
}
