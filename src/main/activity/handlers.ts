import { type ActivityFilter, type ActivityLine, acts, endingOf } from '@shared/activity'
import { mayAdminister } from '@shared/console'
import type { HandlersOf } from '../handlers'
import type { At, Office } from '../office'
import type { ChainedActivity } from '../store/activity-chain'
import { deedOf, whatsOf } from './decisions'

const most = 500

export const activityHandlers = (at: At): HandlersOf<'activity'> => ({
  'activity.page': async ({ filter, ...part }) => {
    const office = await at()
    const { mine, everyone } = await sight(office)
    const own = everyone ? {} : { who: mine }
    const selected = { ...selectedBy({ ...filter, ...own }), ...part }
    const { rows, count, of } = await office.store.activity.page(selected)
    const all = everyone ? of : (await office.store.activity.page({ filter: own, offset: 0, limit: 1 })).count
    return { rows: rows.map(shown), count, of: all, everyone }
  },
  'activity.ofRecords': async ({ ids }) => {
    const office = await at()
    const { mine, everyone } = await sight(office)
    const lines = (await office.store.activity.ofRecords({ ids, limit: most })).map(shown)
    return lines.filter(({ who, act }) => everyone || act !== 'read' || who === mine)
  },
})

/** Whose lines somebody may see. */
async function sight({ roles }: Office) {
  const who = await roles.whoAmI()
  return { mine: who.name ?? '', everyone: mayAdminister(who) }
}

function selectedBy({ acts: chosen, ...filter }: ActivityFilter) {
  if (!chosen?.length) return { filter }
  // What no version of the console knows is `other`: it is found by what it is not.
  if (chosen.includes('other'))
    return { filter, butNot: whatsOf(acts.filter((act) => !chosen.includes(act))) }
  return { filter, whats: whatsOf(chosen) }
}

function shown({ hash: _, ...line }: ChainedActivity): ActivityLine {
  const { act, kind } = deedOf(line.what)
  // Of a customer whom nobody could find, only the connection is known.
  const isAccount = kind !== 'customer' || line.record?.includes('/')
  return {
    ...line,
    act,
    recordKind: line.record === null ? null : isAccount ? kind : 'connection',
    ending: endingOf(line.outcome),
  }
}
