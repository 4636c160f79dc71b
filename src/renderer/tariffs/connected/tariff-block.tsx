import { Button } from '@mantine/core'
import type { ConnectedTariff } from '@shared/tariff'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/format'
import { today } from '../../invoices/days'
import { FailureView } from '../../ui/failure-view'
import parts from '../../ui/part.module.css'
import { Mode } from '../mode'
import { RateChart } from '../rates/rate-chart'
import { UnitChoice } from '../rates/unit-choice'
import { StartFailure } from '../start/start-failure'
import { useStart } from '../start/use-start'
import { useHindrance } from '../talk/use-hindrance'
import texts from '../text.module.css'
import classes from './connected.module.css'
import { Elements } from './elements'
import { TariffStatus } from './tariff-status'
import { whatToDo } from './what-to-do'

/** One tariff: how it stands, what has to be done, what it consists of and what it costs these days. */
export function TariffBlock({ tariff }: { tariff: ConnectedTariff }) {
  const { t } = useTranslation('tariffs')
  const { day, instant } = useFormat()
  const hindrance = useHindrance(tariff.connectionId)
  const { start, starting, failure } = useStart()
  const { provider, name, currency, contractEndsOn, direction, live, rates, elements, failures } = tariff
  const todo = whatToDo(tariff, today())
  const title = name ?? provider ?? t('connected.unnamed')
  const open = () =>
    start({
      connectionId: tariff.connectionId,
      subject: tariff.subject,
      direction,
      address: null,
      locationId: tariff.locationId,
    })
  const isUrgent = todo === 'failed' || todo === 'ended'
  return (
    <section className={classes.tariff} aria-label={title}>
      <header className={classes.head}>
        <h3>{title}</h3>
        {name && provider && <span className={texts.quiet}>{provider}</span>}
        <TariffStatus tariff={tariff} todo={todo} />
        <Mode live={live} />
        <span className={classes.gap} />
        <UnitChoice currency={currency} />
        <Button
          size="compact-sm"
          variant={isUrgent ? 'filled' : 'default'}
          loading={starting}
          disabled={hindrance !== null}
          title={hindrance ?? undefined}
          onClick={open}
        >
          {isUrgent ? t(`connected.do.${todo}`) : t('connected.open')}
        </Button>
      </header>
      {failure && <StartFailure failure={failure} onRetry={open} />}
      {todo && (
        <p className={isUrgent ? texts.bad : texts.remark}>
          {t(`connected.todo.${todo}`, {
            day: contractEndsOn ? day(contractEndsOn) : '',
            provider: provider ?? t('standing.provider'),
          })}
          {todo === 'pending' &&
            tariff.askAgainAt &&
            ` ${t('connected.askAgain', { instant: instant(tariff.askAgainAt) })}`}
        </p>
      )}
      <dl className={parts.lines}>
        <dt>{t('connected.direction')}</dt>
        <dd>{t(`direction.${direction}`)}</dd>
        <dt>{t('summary.endsOn')}</dt>
        <dd>{contractEndsOn ? day(contractEndsOn) : t('connected.noEnd')}</dd>
        <dt>{t('done.location')}</dt>
        <dd>
          <code>{tariff.locationId}</code>
        </dd>
      </dl>
      {failures.map((one) => (
        <PartFailure key={one.part} {...one} />
      ))}
      {elements.length > 0 && <Elements elements={elements} currency={currency} />}
      {rates.length > 0 && <RateChart label={t('rates.label')} rates={rates} currency={currency} />}
    </section>
  )
}

/** A part that could not be read: the upstream's codes that mean "not yet" are no failure. */
function PartFailure({ part, failure }: ConnectedTariff['failures'][number]) {
  const { t } = useTranslation('tariffs')
  const expected = (['pending_connect', 'no_tariff_connected', 'no_price_data'] as const).find(
    (code) => code === failure.code,
  )
  if (expected) return <p className={texts.quiet}>{t(`refusal.${expected}`)}</p>
  return (
    <section aria-label={t(`connected.parts.${part}`)}>
      <FailureView failure={failure} as="strip" />
    </section>
  )
}
