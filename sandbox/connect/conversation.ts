import { Refusal } from '../http/refusal.ts'
import { dataInvalid, invalid } from './error.ts'
import { address } from './pages/address.ts'
import type { Page } from './pages/page.ts'
import { provider, providerName, redirect } from './pages/provider.ts'
import { fixedRate, surcharge, timeOfDay } from './pages/rate.ts'
import { summaries, summaryRoute } from './pages/summary.ts'
import { structure, tariff, tariffName } from './pages/tariff.ts'
import { term } from './pages/term.ts'
import { fields, text } from './read.ts'
import type { Register } from './register.ts'
import type { PageName, Session } from './session.ts'

const complete: Page = {
  show: ({ callbackUri, token }) => ({ callback_uri: withToken(callbackUri, token) }),
  take() {
    throw dataInvalid('the session is complete')
  },
}

const pages: Readonly<Record<Exclude<PageName, 'summary'>, Page>> = {
  postal_address_capture: address,
  provider_select: provider,
  provider_name_capture: providerName,
  tariff_select: tariff,
  tariff_structure_select: structure,
  rate_fixed_capture: fixedRate,
  rate_tod_capture: timeOfDay,
  market_surcharge_capture: surcharge,
  tariff_name_capture: tariffName,
  contract_term_capture: term,
  session_redirect: redirect,
  session_complete: complete,
}

const actions: Readonly<Record<string, (session: Session, register: Register) => PageName>> = {
  ADDRESS_CHANGE: () => 'postal_address_capture',
  PROVIDER_MISSING: () => 'provider_name_capture',
  TARIFF_MISSING: () => 'tariff_structure_select',
  EDIT: () => 'provider_select',
  RECONNECT: () => 'provider_select',
  SAVE: (session, register) => register.finish(session, 'SAVE'),
  DISCONNECT(session, register) {
    // Of what is not connected yet, so that the customer starts again; of the rest, for good.
    if (session.tariff?.state !== 'pending') return register.finish(session, 'DISCONNECT')
    register.dropTariff(session)
    return 'provider_select'
  },
  DISMISS_DIRECT(session, register) {
    register.dropTariff(session)
    session.dismissesLogIn = true
    return 'provider_select'
  },
}

/** One turn: takes what the customer said to the page it is at, and answers the page it is at then. */
export function turn(body: unknown, register: Register): object {
  const message = fields('the body', body, ['connect_token', 'route', 'data', 'action', 'type'])
  const session = register.sessions.get(text('connect_token', message.connect_token) ?? '')
  if (!session) throw new Refusal(404, 'unknown-token', 'Connect token is not found')
  const route = text('route', message.route) ?? ''
  try {
    if (register.accountDisabled) throw invalid('account_disabled', 'Your account is disabled')
    if (session.expiresAt <= register.now()) throw invalid('token_expired', 'Connect token has expired')
    if (route === 'session_restore') mustBeAlone(message)
    else answerPage(session, route, message, register)
    return shown(session, register)
  } catch (error) {
    const { live, token } = session
    const details = { live_mode: live, context: `connect.${route}`, connect_token: token }
    if (error instanceof Refusal) Object.assign(error.details, details)
    throw error
  }
}

type Message = Partial<Record<'data' | 'action' | 'type', unknown>>

function mustBeAlone({ data, action }: Message): void {
  if (data !== undefined || action !== undefined) throw dataInvalid('session_restore goes by itself')
}

function answerPage(session: Session, route: string, { data, action, type }: Message, register: Register) {
  const current = pageOf(session, register)
  if (route !== current.route && !isRoute(route)) throw dataInvalid(`there is no route "${route}"`)
  if (route !== current.route) throw new Refusal(409, 'another-page', `The session is at ${current.route}`)
  if (register.refusing) throw invalid(register.refusing, 'Refused as asked for')
  if (type !== undefined && type !== 'submit') throw dataInvalid('type must be submit')
  if (action === undefined) {
    session.page = current.page.take(session, data, register)
    return
  }
  if (data !== undefined) throw dataInvalid('either data or an action, not both')
  const listed = (current.page.actions?.(session) ?? []).find((one) => one === action)
  const act = actions[listed ?? '']
  if (!act) throw invalid('action_invalid', `Action parameter ${String(action)} is not supported`)
  session.page = act(session, register)
}

const isRoute = (route: string) => route in pages || route in summaries

function pageOf(session: Session, register: Register): { route: string; page: Page } {
  if (session.page !== 'summary') return { route: session.page, page: pages[session.page] }
  const route = summaryRoute(session, register.now())
  return { route, page: summaries[route] }
}

function shown(session: Session, register: Register): object {
  const { token, direction, live } = session
  const { route, page } = pageOf(session, register)
  const listed = page.actions?.(session) ?? []
  const head = { connect_token: token, direction, live_mode: live }
  if (route === 'session_complete' && register.endsByRedirect) {
    const redirect_url = withToken(session.callbackUri, token)
    return { ...head, route: 'session_redirect', data: { redirect_url } }
  }
  return {
    ...{ ...head, route },
    ...(listed.length > 0 && { actions: listed }),
    data: page.show(session, register),
  }
}

/** The address with the token in its query. */
export function withToken(address: string, token: string): string {
  const url = new URL(address)
  url.searchParams.set('fp_cot', token)
  return url.href
}
