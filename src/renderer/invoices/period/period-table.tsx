import type { Invoice } from '@shared/invoice'
import type { Cost, Usage } from '@shared/usage'
import { useTranslation } from 'react-i18next'
import { useServiceName } from '../../customers/usage/service-name'
import { useWriting } from '../../customers/usage/write'
import { useFormat } from '../../i18n/format'
import type { SeenAnswer } from '../../ui/use-seen'
import classes from './period.module.css'
import { costIn, unknownIn, usedIn } from './sums'
import type { ServiceUse } from './use-period-use'

/** Per service what was used and what it cost, with what that is made up of; and what the invoice says. */
export function PeriodTable({ invoice, services }: { invoice: Invoice; services: readonly ServiceUse[] }) {
  const { t } = useTranslation('reading')
  const { money } = useFormat()
  const writing = useWriting()
  const all = services.flatMap(({ cost }) => (cost?.seen ? (costIn(cost.seen.value) ?? []) : []))
  const { amount } = invoice
  const isWhole = services.every(({ service, cost }) => service.cost === null || cost?.seen)
  const sameCurrency = all.length > 0 && all.every(({ currency }) => currency === amount.currency)
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{t('period.service')}</th>
          <th scope="col">{t('period.used')}</th>
          <th scope="col">{t('period.cost')}</th>
        </tr>
      </thead>
      {services.map((one) => (
        <ServiceRows key={one.service.id} one={one} />
      ))}
      <tbody className={classes.sums}>
        {isWhole && sameCurrency && (
          <tr>
            <th scope="row" colSpan={2}>
              {t('period.together')}
            </th>
            <td>
              {writing.money(
                all.reduce((sum, one) => sum + one.sum, 0),
                amount.currency,
              )}
            </td>
          </tr>
        )}
        <tr>
          <th scope="row" colSpan={2}>
            {t('period.invoiced')}
          </th>
          <td>{money(amount)}</td>
        </tr>
      </tbody>
    </table>
  )
}

function ServiceRows({ one }: { one: ServiceUse }) {
  const { t } = useTranslation('reading')
  const name = useServiceName()
  const writing = useWriting()
  const cost = one.cost?.seen ? costIn(one.cost.seen.value) : null
  const of = one.usage?.seen?.value.starts.length ?? 0
  const missing = one.usage?.seen
    ? unknownIn(one.usage.seen.value.series[0]?.values ?? new Float64Array())
    : 0
  return (
    <tbody>
      <tr>
        <th scope="row">
          {name(one)}
          {missing > 0 && missing < of && (
            <span className={classes.note}>{t('period.incomplete', { missing, of })}</span>
          )}
        </th>
        <td>
          <Used answer={one.usage} isMeasured={one.service.measurement !== null} />
        </td>
        <td>
          <CostOf answer={one.cost} hasCost={one.service.cost !== null} />
        </td>
      </tr>
      {cost?.parts.map(({ name, sum }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two parts may have one name, and nothing moves.
        <tr key={at} className={classes.line}>
          <th scope="row" colSpan={2} translate="no">
            {name}
          </th>
          <td>{writing.money(sum, cost.currency)}</td>
        </tr>
      ))}
    </tbody>
  )
}

function Used({ answer, isMeasured }: { answer: SeenAnswer<Usage> | undefined; isMeasured: boolean }) {
  const { t } = useTranslation('reading')
  const writing = useWriting()
  if (!isMeasured) return <Quiet>{t('period.notMeasured')}</Quiet>
  if (!answer?.seen) return <NotHere answer={answer} />
  const used = usedIn(answer.seen.value)
  if (used.length === 0) return <Quiet>{t('period.unknown')}</Quiet>
  return used.map(({ key, sum, unit }) => <div key={key}>{writing.quantity(sum, unit)}</div>)
}

function CostOf({ answer, hasCost }: { answer: SeenAnswer<Cost> | undefined; hasCost: boolean }) {
  const { t } = useTranslation('reading')
  const writing = useWriting()
  if (!hasCost) return <Quiet>{t('period.noCost')}</Quiet>
  if (!answer?.seen) return <NotHere answer={answer} />
  const cost = costIn(answer.seen.value)
  return cost ? writing.money(cost.sum, cost.currency) : <Quiet>{t('period.unknown')}</Quiet>
}

function NotHere({ answer }: { answer: SeenAnswer<unknown> | undefined }) {
  const { t } = useTranslation('reading')
  const failure = answer?.failure
  if (!failure) return <Quiet>…</Quiet>
  if (failure.kind === 'notProvided') return <Quiet>{t('period.notOffered')}</Quiet>
  return <Quiet>{failure.kind === 'offline' ? t('period.notHere') : t('period.failed')}</Quiet>
}

const Quiet = ({ children }: { children: string }) => <span className={classes.quiet}>{children}</span>
