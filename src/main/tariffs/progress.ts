import type { TariffPage } from '@shared/tariff-page'
import type { TariffRecord } from '../store/tariff-session-record'
import type { Turn } from '../upstream/connect/to-turn'

/** A conversation after the upstream said where it is: the page, and what it tells of the tariff. */
export function movedTo(before: TariffRecord, turn: Turn): TariffRecord {
  const page: TariffPage = turn.page.kind === 'done' ? { kind: 'done', outcome: before.asked } : turn.page
  const isSame = before.route === turn.route && before.page.kind === page.kind
  const after: TariffRecord = {
    ...before,
    page,
    route: turn.route,
    actions: turn.actions,
    live: turn.live ?? before.live,
    state: page.kind === 'done' ? 'claiming' : 'open',
    // An end that was asked for and led on to another page was none: after it, another one counts.
    asked: isSame || page.kind === 'done' ? before.asked : 'saved',
    // Why an answer was not taken stays with its page.
    refusal: isSame ? before.refusal : null,
    provider: providerOf(page) ?? before.provider,
    tariff: tariffOf(page, before.tariff),
    beginning: { ...before.beginning, address: addressOf(page) ?? before.beginning.address },
  }
  return JSON.stringify(after) === JSON.stringify(before)
    ? before
    : { ...after, updatedAt: new Date().toISOString() }
}

function providerOf(page: TariffPage): string | null {
  if (page.kind === 'providerName') return page.name || null
  return 'provider' in page ? page.provider : null
}

function addressOf(page: TariffPage) {
  const address = 'address' in page ? page.address : null
  return address && Object.values(address).some((line) => line !== '') ? address : null
}

function tariffOf(page: TariffPage, before: TariffRecord['tariff']): TariffRecord['tariff'] {
  const currency = ('currency' in page ? page.currency : null) ?? before.currency
  if (page.kind === 'tariffName') return { ...before, name: page.name || before.name }
  if (page.kind !== 'fixedSummary' && page.kind !== 'ratesSummary') return { ...before, currency }
  const { name, contractEndsOn } = page.tariff
  return { name: name ?? before.name, currency, contractEndsOn }
}
