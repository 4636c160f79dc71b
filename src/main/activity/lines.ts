import { type ActivityFilter, type ActivityLine, acts, endingOf } from '@shared/activity'
import { may, roleFor } from '@shared/role'
import type { Office } from '../office'
import type { ChainedActivity } from '../store/activity-chain'
import { deedOf, whatsOf } from './known-deeds'
import { namesIn, recordsNamed } from './names'

const most = 500

type Reading = Pick<Office, 'store' | 'connections' | 'signIns' | 'roles'>

/** The lines that a filter finds, of those that this person may see. */
export async function pageOf(
  office: Reading,
  { filter, ...part }: { filter: ActivityFilter; offset: number; limit: number },
) {
  const { mine, everyone } = await sight(office)
  const own = everyone ? {} : { who: mine }
  const records = filter.text ? await recordsNamed(office, filter.text) : []
  const selected = { ...selectedBy({ ...filter, ...own }), ...part, records }
  const { rows, count, of } = await office.store.activity.page(selected)
  const ofMine = async () => (await office.store.activity.page({ filter: own, offset: 0, limit: 1 })).count
  return { rows: await shown(office, rows), count, of: everyone ? of : await ofMine(), everyone }
}

/** What happened to records, newest first; who read them, as far as this person may see it. */
export async function historyOf(office: Reading, ids: string[]) {
  const { mine, everyone } = await sight(office)
  const lines = await shown(office, await office.store.activity.ofRecords({ ids, limit: most }))
  return lines.filter(({ who, act }) => everyone || act !== 'read' || who === mine)
}

export async function peopleOf(office: Reading) {
  const { mine, everyone } = await sight(office)
  return everyone ? office.store.activity.people() : [mine]
}

/** Whose lines somebody may see. */
async function sight({ roles }: Reading) {
  const who = await roles.whoAmI()
  return { mine: who.name ?? '', everyone: may(roleFor(await roles.standing()), 'administer') }
}

function selectedBy({ acts: chosen, ...filter }: ActivityFilter) {
  if (!chosen?.length) return { filter }
  // What no version of the console knows is `other`: it is found by what it is not.
  if (chosen.includes('other'))
    return { filter, butNot: whatsOf(acts.filter((act) => !chosen.includes(act))) }
  return { filter, whats: whatsOf(chosen) }
}

async function shown(office: Reading, lines: ChainedActivity[]): Promise<ActivityLine[]> {
  const name = namesIn(office)
  return Promise.all(
    lines.map(async ({ hash: _, ...line }) => {
      const { act, kind } = deedOf(line.what)
      // Of a customer whom nobody could find, only the connection is known.
      const ofConnection = kind === 'customer' && !line.record?.includes('/')
      const recordKind = line.record === null ? null : ofConnection ? 'connection' : kind
      const ending = endingOf(line.outcome)
      return { ...line, act, recordKind, ending, name: await name(recordKind, line.record) }
    }),
  )
}
