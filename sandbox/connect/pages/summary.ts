import { zoneOf } from '../countries.ts'
import { invalid } from '../error.ts'
import { ratesOfDay } from '../rates.ts'
import type { Session } from '../session.ts'
import { moveOn, type Tariff } from '../tariff.ts'
import { dayOf, withOffset } from '../zone.ts'
import { midnight, type Page, type Surroundings } from './page.ts'
import { currencyOf } from './rate.ts'

/** Each is the summary of a tariff in another state. */
export type SummaryRoute =
  | 'summary_fixed_confirm'
  | 'summary_tou_confirm'
  | 'summary_tariff_inprogress'
  | 'summary_tariff_failed'

export function summaryRoute({ tariff }: Session, now: number): SummaryRoute {
  const state = tariff ? moveOn(tariff, now).state : 'failed'
  if (state === 'pending') return 'summary_tariff_inprogress'
  if (state === 'failed') return 'summary_tariff_failed'
  return tariff?.terms.structure === 'FIXED' ? 'summary_fixed_confirm' : 'summary_tou_confirm'
}

const connected = ['SAVE', 'EDIT', 'DISCONNECT']
const actionMissing = () => {
  throw invalid('action_missing', 'Action parameter is required')
}

export const summaries: Readonly<Record<SummaryRoute, Page>> = {
  summary_fixed_confirm: {
    actions: () => connected,
    show: (session, around) => ({
      ...head(session, around),
      cost: session.tariff?.terms.structure === 'FIXED' ? session.tariff.terms.cost : 0,
    }),
    take: actionMissing,
  },
  summary_tou_confirm: {
    actions: () => connected,
    show: (session, around) => ({ ...head(session, around), rates: threeDays(session, around.now()) }),
    take: actionMissing,
  },
  summary_tariff_inprogress: {
    actions: () => ['SAVE', 'DISCONNECT', 'DISMISS_DIRECT'],
    show: (session, around) => connection(session, around),
    take: actionMissing,
  },
  summary_tariff_failed: {
    actions: () => ['RECONNECT', 'DISCONNECT'],
    show: (session, around) => connection(session, around),
    take: actionMissing,
  },
}

function shown({ provider: { id, display_name, logo_url } }: Tariff, { url }: Surroundings) {
  return { ...(id && { id }), display_name, logo_url: logo_url && url + logo_url }
}

const connection = ({ tariff }: Session, around: Surroundings) =>
  tariff ? { provider: shown(tariff, around), connection_type: tariff.connection } : {}

function head(session: Session, around: Surroundings) {
  const { tariff } = session
  if (!tariff) return {}
  const { name, end, terms } = tariff
  return {
    provider: shown(tariff, around),
    currency_code: currencyOf(session),
    tariff: {
      name,
      // Three manners of "no end", and two names of the structure.
      ...(end !== null && { contract_end_date: midnight(end) }),
      ...(end === null && tariff.connection !== 'DIRECT' && { contract_end_date: midnight(null) }),
      ...(terms.structure === 'FIXED' ? { structure_type: terms.structure } : { structure: terms.structure }),
      ...(tariff.connection === 'DIRECT' && { reconnect_required: false }),
      ...(terms.structure === 'FIXED' && terms.above && { tiered: true }),
    },
  }
}

/** In local time. A tariff that a provider told us of has no yesterday. */
function threeDays({ tariff, address }: Session, now: number) {
  const zone = zoneOf(address) ?? 'UTC'
  const day = (further: number) =>
    tariff
      ? ratesOfDay(tariff, { zone, day: dayOf(zone, now, further), now, estimates: false }).map(
          ({ from, to, cost, confidence }) => ({
            valid_from: withOffset(zone, from),
            valid_to: withOffset(zone, to),
            tariff: { cost, confidence },
          }),
        )
      : []
  return {
    yesterday: tariff?.connection === 'DIRECT' ? [] : day(-1),
    today: day(0),
    tomorrow: day(1),
  }
}
