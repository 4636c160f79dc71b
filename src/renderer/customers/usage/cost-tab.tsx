import type { Location } from '@shared/location'
import { useMemo } from 'react'
import { today } from '../../invoices/days'
import { Answered } from './answered'
import { choiceOf, offered } from './choice'
import { CostPanel } from './cost-panel'
import { NoSeries } from './no-series'
import classes from './panel.module.css'
import { yearBefore } from './period'
import { Picks } from './pick/picks'
import { isFiner } from './resolutions'
import { useCost, useUsage } from './use-in-period'
import { useUsageRoute } from './use-usage-route'

/** What the services of a customer cost, beside what was used. */
export default function CostTab({ accountId, locations }: { accountId: string; locations: Location[] }) {
  const route = useUsageRoute()
  const all = useMemo(() => offered(locations, 'cost'), [locations])
  const choice = choiceOf(route.search, all, today())
  const asked = choice && { accountId, ...choice }
  const isAlone = route.search.alone === true
  const answer = useCost(asked)
  const before = useCost(asked && !isAlone ? { ...asked, period: yearBefore(asked.period) } : null)
  const measured = choice?.service.measurement
  const isMeasured = measured && !isFiner(choice.resolution, measured.finest)
  const used = useUsage(asked && isMeasured ? { ...asked, seriesId: measured.id } : null)
  if (!choice) return <NoSeries of="cost" />
  return (
    <div className={classes.screen}>
      <Picks route={route} choice={choice} all={all} />
      <Answered of="cost" answer={answer}>
        {() => (
          <CostPanel route={route} choice={choice} answer={answer} before={before} used={used.seen?.value} />
        )}
      </Answered>
    </div>
  )
}
