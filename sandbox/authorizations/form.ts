import type { FastifyInstance } from 'fastify'
import { Refusal } from '../http/refusal.ts'
import { route } from '../http/route.ts'

/** Whoever fills it in hands over a log-in; each time it is sent is a new authorization. */
export function credentialsForm(
  app: FastifyInstance,
  submit: (uuid: string, logIn: Record<string, string>) => boolean,
): void {
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_, body, done) =>
    done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  )
  app.get<{ Params: { uuid: string } }>('/:uuid', (_, reply) =>
    reply.type('text/html; charset=utf-8').send(page),
  )
  route<{ uuid: string }>(app, 'POST', '/:uuid/sent', (request, reply) => {
    const logIn = Object(request.body) as Record<string, string>
    if (!submit(request.params.uuid, logIn)) throw new Refusal(404, 'unknown-form', 'there is no such form')
    return reply
      .type('text/html; charset=utf-8')
      .send('<!doctype html><title>Thank you</title><p>Thank you.</p>')
  })
}

const page = `<!doctype html><html lang="en"><title>Share your log-in</title><form method="post" onsubmit="this.action=location.pathname+'/sent'">
<label>User name <input name="username" required></label><label>Password <input name="password" type="password" required></label>
<label>Address <input name="url" type="url" required></label><button>Send</button></form></html>`
