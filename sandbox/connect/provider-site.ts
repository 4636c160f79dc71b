import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { countryOf } from './countries.ts'
import type { Provider } from './make-providers.ts'
import { providerPages as pages } from './provider-pages.ts'
import type { Register } from './register.ts'
import type { PageName, Session } from './session.ts'
import type { Direction, Terms } from './tariff.ts'

type AtProvider = FastifyRequest<{ Params: { provider: string } }>
interface Visit {
  waitsFor: 'code' | 'consent'
  password: string
}

/**
 * The log-in, code and consent of each direct provider. A word in the password says how it ends: `wrong`, `none` (no
 * tariff), `fail`, `slow` (in progress, then connected; with `fail` too, then failed); a code of zeros is wrong.
 */
export function providerSite(app: FastifyInstance, register: Register): void {
  const visits = new Map<string, Visit>()
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_, body, done) =>
    done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  )
  app.get('/:provider', async (request: AtProvider, reply) => {
    reply.type('text/html; charset=utf-8')
    const found = visited(request)
    if (!found) return reply.code(404).send(pages.gone())
    visits.delete(found.session.token)
    const [, remembered = ''] = /remembered=([^;]*)/.exec(request.headers.cookie ?? '') ?? []
    return pages.logIn(found.provider.display_name, decodeURIComponent(remembered))
  })

  app.post('/:provider', async (request: AtProvider, reply) => {
    reply.type('text/html; charset=utf-8')
    const found = visited(request)
    if (!found) return reply.code(404).send(pages.gone())
    const { session, provider } = found
    const { token } = session
    const { display_name: name } = provider
    const form = Object(request.body) as Record<string, string | undefined>
    const visit = visits.get(token)
    if (form['step'] === 'cancel' || (form['step'] === 'deny' && visit?.waitsFor === 'consent'))
      return leave(session, 'provider_select')
    if (form['step'] === 'log-in') {
      const { username = '', password = '' } = form
      if (!username || !password || password.includes('wrong'))
        return pages.logIn(name, username, 'User name or password is wrong.')
      reply.header('set-cookie', `remembered=${encodeURIComponent(username)}; Path=/connect/log-in; HttpOnly`)
      visits.set(token, { waitsFor: provider.direct?.asksCode ? 'code' : 'consent', password })
      return provider.direct?.asksCode ? pages.code(name) : pages.consent(name)
    }
    if (form['step'] === 'code' && visit?.waitsFor === 'code') {
      if (!/^(?!0{6})\d{6}$/.test(form['code'] ?? '')) return pages.code(name, 'The code is wrong.')
      visit.waitsFor = 'consent'
      return pages.consent(name)
    }
    if (form['step'] === 'allow' && visit?.waitsFor === 'consent')
      return leave(session, readTariff(session, provider, visit.password))
    return pages.logIn(name, '')

    function leave(session: Session, page: PageName): FastifyReply {
      visits.delete(token)
      session.page = page
      return session.webUri === null
        ? reply.send(pages.done())
        : reply.redirect(back(session.webUri, request), 303)
    }
  })

  /** Whose log-in it is; undefined unless the session waits for just this provider's. */
  function visited(request: AtProvider): { session: Session; provider: Provider } | undefined {
    const { fp_cot: token } = Object(request.query) as { fp_cot?: unknown }
    const session = register.sessions.get(String(token))
    const provider = register.providers.find(({ id }) => id === request.params.provider)
    const waits = session?.page === 'session_redirect' && session.expiresAt > register.now()
    return waits && provider && session.draft.provider?.id === provider.id ? { session, provider } : undefined
  }

  /** What the provider tells about the customer; answers the page that shows it. */
  function readTariff(session: Session, provider: Provider, password: string): PageName {
    if (password.includes('none')) return 'tariff_structure_select'
    const fails = password.includes('fail')
    const at = register.now() + register.pace
    const next = { at, state: fails ? 'failed' : 'connected' } as const
    const found = { name: `${provider.display_name} 24`, terms: termsOf(session, provider), provider }
    register.offer(
      session,
      { ...found, connection: 'DIRECT', start: '2025-01-01', end: null },
      password.includes('slow') ? next : undefined,
    )
    if (fails && session.tariff && !password.includes('slow')) session.tariff.state = 'failed'
    return 'summary'
  }
}

/** Its last tariff, or where it has many, one that changes all the time. */
function termsOf(
  { direction, address }: { direction: Direction } & Pick<Session, 'address'>,
  provider: Provider,
): Terms {
  const offers = provider.offers[direction]
  const last = offers.at(-1)
  if (last && offers.length < 3) return last.terms
  const [region = ''] = countryOf(address)?.regions ?? []
  return { structure: 'DYNAMIC', surcharge: { fixed: 0.02, percentage: 21 }, region }
}

/** Where the customer came from, with the query that came along. */
function back(webUri: string, request: AtProvider): string {
  const url = new URL(webUri)
  for (const [name, value] of Object.entries(Object(request.query))) url.searchParams.set(name, String(value))
  return url.href
}
