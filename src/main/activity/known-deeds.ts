import type { Act } from '@shared/activity'
import { decisions } from './decisions'
import type { Deed } from './deed'

/** What is written where no operation tells it. */
const besides: Record<string, Pick<Deed<never, never>, 'act' | 'kind'>> = {
  'signIn.begin': { act: 'signIn', kind: 'connection' },
  'customers.identify': { act: 'signIn', kind: 'customer' },
  'authorizations.run': { act: 'change', kind: 'activationRun' },
  'tariffs.claim': { act: 'change', kind: 'tariff' },
  'offline.upkeep': { act: 'change', kind: null },
  'tariffs.renew': { act: 'change', kind: 'tariff' },
}

const known = new Map<string, Pick<Deed<never, never>, 'act' | 'kind'>>([
  ...Object.entries(decisions).flatMap(([what, decision]) => (decision ? [[what, decision] as const] : [])),
  ...Object.entries(besides),
])

/** What a line tells of; also of one that another version wrote. */
export const deedOf = (what: string): Pick<Deed<never, never>, 'act' | 'kind'> =>
  known.get(what) ?? { act: 'other', kind: null }

/** All that is one of these acts. */
export const whatsOf = (acts: readonly Act[]) =>
  [...known].flatMap(([what, { act }]) => (acts.includes(act) ? [what] : []))
