import { dayNumber } from '../../calendar.ts'
import { dataInvalid, invalid } from '../error.ts'
import { fields } from '../read.ts'
import type { Draft } from '../session.ts'
import type { Terms } from '../tariff.ts'
import { midnight, type Page, providerShown } from './page.ts'

export const term: Page = {
  show: (session, around) => ({
    provider: providerShown(session, around),
    contract_start_date: midnight(session.draft.start),
    contract_end_date: session.draft.end ? midnight(session.draft.end) : null,
  }),
  take(session, data, around) {
    const given = fields('data', data, ['contract_start_date', 'contract_end_date'])
    const start = readDate(given.contract_start_date)
    const end = readDate(given.contract_end_date)
    if (start && end && end < start)
      throw invalid('date_format_invalid', 'The contract cannot end before it starts')
    Object.assign(session.draft, { start, end })
    const { provider = { display_name: '', logo_url: '' }, name = '' } = session.draft
    const terms = termsOf(session.draft)
    around.offer(session, { name, terms, provider, connection: 'MANUAL', start, end })
    return 'summary'
  },
}

/** A midnight in UTC as the day it is of; null for none and for the year 1. */
function readDate(value: unknown): string | null {
  if (value === undefined || value === null) return null
  const [, day = ''] = /^(\d{4}-\d{2}-\d{2})T00:00:00(?:\.000)?Z$/.exec(String(value)) ?? []
  if (day === '0001-01-01') return null
  if (dayNumber(day) === undefined)
    throw invalid('date_format_invalid', 'Dates must be a midnight in UTC, as 2026-06-15T00:00:00Z')
  return day
}

function termsOf({ structure, cost = 0, hours = [], surcharge, region = '' }: Draft): Terms {
  if (structure === 'FIXED') return { structure, cost }
  if (structure === 'TIME_OF_DAY') return { structure, hours }
  if (structure === undefined) throw dataInvalid('the tariff has no structure yet')
  return { structure, surcharge: { fixed: 0, percentage: 0, ...surcharge }, region }
}
