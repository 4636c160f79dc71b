import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { asRefusal, Refusal } from './refusal.ts'

type Method = 'GET' | 'POST' | 'PUT'
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE']

/** Serves one path with one method and refuses every other method on it. */
export function route<Params = unknown>(
  app: FastifyInstance,
  method: Method,
  path: string,
  handle: (request: FastifyRequest<{ Params: Params }>, reply: FastifyReply) => unknown,
): void {
  app.route<{ Params: Params }>({
    method,
    url: path,
    handler: async (request, reply) => handle(request, reply),
  })
  app.route({
    method: methods.filter((other) => other !== method),
    url: path,
    handler: async (request, reply) => {
      reply.header('allow', method)
      throw new Refusal(405, 'method-not-allowed', `${request.method} is not possible here, only ${method}`)
    },
  })
}

/** Answers every refusal under this prefix in the upstream's own shape. */
export function refuseAs(app: FastifyInstance, body: (refusal: Refusal) => object): void {
  app.setErrorHandler((error, _request, reply) => {
    const refusal = asRefusal(error)
    reply.code(refusal.status).send(body(refusal))
  })
  app.setNotFoundHandler((request, reply) => {
    const refusal = new Refusal(404, 'unknown-path', `there is nothing at ${request.url.split('?')[0]}`)
    reply.code(404).send(body(refusal))
  })
}
