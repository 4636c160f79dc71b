import '../words'
import type { Failure } from '@shared/failure'
import type { Invoice } from '@shared/invoice'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../i18n/use-language'
import { Age } from '../../ui/age'
import { FailureView } from '../../ui/failure-view'
import { LinkButton } from '../../ui/link-button'
import { periodWords } from '../period-words'
import classes from './period.module.css'
import { PeriodTable } from './period-table'
import { type PeriodUse, usePeriodUse } from './use-period-use'

/** What the customer used in the period of an invoice, what that cost, and of what that is made up. */
export default function PeriodPart({ invoice }: { invoice: Invoice }) {
  const { t } = useTranslation('reading')
  const language = useLanguage()
  const use = usePeriodUse(invoice)
  const { period, accountId } = invoice
  const age = ageOf(use)
  return (
    <section className={classes.part} aria-label={t('period.label')}>
      <header className={classes.head}>
        <h3>{period ? t('period.title', { period: periodWords(period, language) }) : t('period.label')}</h3>
        {age && <Age {...age} />}
      </header>
      <Said invoice={invoice} use={use} />
      {use.others > 0 && period && (
        <LinkButton
          size="compact-sm"
          variant="subtle"
          to="/customers/$accountId/$tab"
          params={{ accountId, tab: 'usage' }}
          search={{ from: period.from, to: period.to }}
        >
          {t('period.others', { count: use.others })}
        </LinkButton>
      )}
    </section>
  )
}

function Said({ invoice, use }: { invoice: Invoice; use: PeriodUse }) {
  const { t } = useTranslation('reading')
  if (!invoice.period) return <p className={classes.quiet}>{t('period.none')}</p>
  const { services, failure } = use
  if (failure?.kind === 'notProvided') return <p className={classes.quiet}>{t('period.notProvided')}</p>
  if (failure?.kind === 'offline') return <p className={classes.quiet}>{t('period.notKept')}</p>
  if (failure) return <FailureView failure={failure} onRetry={use.retry} as="strip" />
  if (!services) return <div className={classes.waiting} aria-busy="true" />
  if (services.length === 0) return <p className={classes.quiet}>{t('period.nothing')}</p>
  const failed = firstFailure(use)
  return (
    <>
      {failed && <FailureView failure={failed.failure} onRetry={failed.retry} as="strip" />}
      <PeriodTable invoice={invoice} services={services} />
      <p className={classes.quiet}>{t('period.noLines')}</p>
    </>
  )
}

/** What is not offered, or not here while there is no network, is said where it would stand. */
export const isSaid = ({ kind }: Failure) => kind === 'notProvided' || kind === 'offline'

function firstFailure({ services = [] }: PeriodUse) {
  for (const { usage, cost } of services)
    for (const answer of [usage, cost])
      if (answer?.failure && !isSaid(answer.failure)) return { failure: answer.failure, retry: answer.retry }
  return null
}

/** As old as the oldest of it. */
function ageOf({ services = [] }: PeriodUse) {
  const seen = services
    .flatMap(({ usage, cost }) => [usage?.seen, cost?.seen])
    .filter((one) => one !== undefined)
  const [oldest] = seen.toSorted((one, other) => one.asOf.localeCompare(other.asOf))
  return oldest && { source: oldest.source, asOf: oldest.asOf }
}
