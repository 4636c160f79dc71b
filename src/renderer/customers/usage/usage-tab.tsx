import type { Location } from '@shared/location'
import { useMemo } from 'react'
import { today } from '../../invoices/days'
import { Answered } from './answered'
import { choiceOf, offered } from './choice'
import { NoSeries } from './no-series'
import classes from './panel.module.css'
import { yearBefore } from './period'
import { Picks } from './pick/picks'
import { UsagePanel } from './usage-panel'
import { useUsage } from './use-in-period'
import { useUsageRoute } from './use-usage-route'

/** What the services of a customer measured. Another service or period is another question: the last answer is gone. */
export default function UsageTab({ accountId, locations }: { accountId: string; locations: Location[] }) {
  const route = useUsageRoute()
  const all = useMemo(() => offered(locations, 'measurement'), [locations])
  const choice = choiceOf(route.search, all, today())
  const asked = choice && { accountId, ...choice }
  const answer = useUsage(asked)
  const isAlone = route.search.alone === true
  const before = useUsage(asked && !isAlone ? { ...asked, period: yearBefore(asked.period) } : null)
  if (!choice) return <NoSeries of="usage" />
  return (
    <div className={classes.screen}>
      <Picks route={route} choice={choice} all={all} />
      <Answered of="usage" answer={answer}>
        {() => <UsagePanel route={route} choice={choice} answer={answer} before={before} />}
      </Answered>
    </div>
  )
}
