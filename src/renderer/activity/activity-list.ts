import type { ActivityFilter } from '@shared/activity'
import type { ActivitySearch } from '../app/search-params'

/** The filter that a route's search describes. */
export function filterOf({ from, to, saved: _saved, ...search }: ActivitySearch): ActivityFilter {
  const said = Object.entries(search).filter(
    ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
  )
  return {
    ...Object.fromEntries(said),
    ...(from && { since: beginOf(from) }),
    ...(to && { until: beginOf(to, 1) }),
  }
}

/** The instant at which a day of this computer begins, or the one so many days after it. */
function beginOf(day: string, after = 0): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date + after).toISOString()
}

/** The last so many days, today included, `YYYY-MM-DD`. */
export function lastDays(count: number, today: string): { from: string; to: string } {
  const [year = 0, month = 1, date = 1] = today.split('-').map(Number)
  return { from: new Date(Date.UTC(year, month - 1, date - count + 1)).toISOString().slice(0, 10), to: today }
}

/** Everything that narrows the list, gone. */
export const noFilter = {
  text: undefined,
  acts: undefined,
  endings: undefined,
  who: undefined,
  record: undefined,
  from: undefined,
  to: undefined,
} satisfies ActivitySearch
