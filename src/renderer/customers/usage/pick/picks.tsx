import { resolutions } from '@shared/usage'
import { useTranslation } from 'react-i18next'
import { today } from '../../../invoices/days'
import { SearchSelect } from '../../../ui/search-select'
import type { Choice, Offered } from '../choice'
import { kindOf, periodAround, periodKinds } from '../period'
import { hindrance, isWorthwhile } from '../resolutions'
import { useServiceName } from '../service-name'
import type { UsageRoute } from '../use-usage-route'
import { PeriodPick } from './period-pick'
import classes from './pick.module.css'
import { Segments } from './segments'

interface PicksProps {
  route: UsageRoute
  choice: Choice
  all: readonly Offered[]
}

/** Which service, which days, and by what. */
export function Picks({ route, choice, all }: PicksProps) {
  const { t } = useTranslation('usage')
  const { period, resolution, finest, service } = choice
  const kind = kindOf(period)
  const now = today()
  return (
    <div className={classes.bar}>
      <ServicePick
        all={all}
        choice={choice}
        onChoose={(id) => route.change({ service: id, series: undefined })}
      />
      <PeriodPick choice={choice} onChoose={({ from, to }) => route.change({ from, to })} />
      <span className={classes.gap} />
      <Segments
        label={t('period')}
        value={kind}
        choices={periodKinds.map((one) => ({
          value: one,
          label: t(`kinds.${one}`),
          hindrance: isWorthwhile(one, finest)
            ? undefined
            : t('hindrance.finerThanService', { finest: t(`finest.${finest}`) }),
        }))}
        onChoose={(one) => {
          // What is over begins at its beginning; what is going on, at today.
          const day = period.to <= now ? period.from : now
          route.change({ service: service.id, ...periodAround(one, day), resolution: undefined })
        }}
      />
      <Segments
        label={t('resolution')}
        value={resolution}
        choices={resolutions.map((one) => {
          const why = hindrance(one, finest, period)
          return {
            value: one,
            label: t(`resolutions.${one}`),
            hindrance: why ? t(`hindrance.${why}`, { finest: t(`finest.${finest}`) }) : undefined,
          }
        })}
        onChoose={(one) => route.change({ service: service.id, ...period, resolution: one })}
      />
    </div>
  )
}

/** From so many services on, one is found by typing. */
const many = 8

interface ServicePickProps {
  all: readonly Offered[]
  choice: Choice
  onChoose: (serviceId: string) => void
}

function ServicePick({ all, choice, onChoose }: ServicePickProps) {
  const { t } = useTranslation('usage')
  const nameOf = useServiceName()
  if (all.length === 1) return <span className={classes.service}>{nameOf(choice)}</span>
  return (
    <SearchSelect
      className={classes.select}
      size="xs"
      aria-label={t('service')}
      value={choice.service.id}
      data={all.map((one) => ({ value: one.service.id, label: nameOf(one) }))}
      onChosen={onChoose}
      maxDropdownHeight={320}
      comboboxProps={{ width: 340, position: 'bottom-start' }}
      searchable={all.length > many}
      nothingFoundMessage={t('serviceNotFound')}
      title={nameOf(choice)}
    />
  )
}
