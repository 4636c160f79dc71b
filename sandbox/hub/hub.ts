import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Contract } from '../contracts/contract.ts'
import { readBody, readNoBody, readNumber, readQuery } from '../http/input.ts'
import { Refusal } from '../http/refusal.ts'
import { refuseAs, route } from '../http/route.ts'
import type { OpenId } from '../openid/openid.ts'
import { openIdBatchClient } from '../openid/openid.ts'
import { organizations } from '../people/organizations.ts'
import type { People } from '../people/people.ts'
import { contractRoutes } from './contracts.ts'
import { createAccount, inviteAgain } from './create-account.ts'
import { envelope, hubError } from './envelope.ts'
import { searchContacts } from './search.ts'
import { type Employee, mayCreateAccounts, tokens } from './tokens.ts'

type ById = { id: string }

/** The hub's routes: who I am, contacts and their accounts, contracts. */
export function hub(
  app: FastifyInstance,
  people: People,
  contracts: readonly Contract[],
  employees: readonly Employee[],
  options: { seed: number; invitations: boolean; openId: Pick<OpenId, 'whoHas'> },
): void {
  const callers = new WeakMap<FastifyRequest, Employee>()
  refuseAs(app, hubError)
  app.addHook('onRequest', async (request, reply) => {
    const employee = await employeeOf(request)
    if (employee) return void callers.set(request, employee)
    reply.header('www-authenticate', 'Bearer')
    throw new Refusal(401, 'unauthenticated', 'the Authorization header must be "Bearer" and a valid token')
  })

  route(app, 'GET', '/account/mine', (request) => {
    readQuery(request, [])
    return envelope([caller(request).account])
  })
  route(app, 'GET', '/organization/organizations/mine', (request) => {
    readQuery(request, [])
    return envelope(organizations)
  })
  route(app, 'GET', '/permission/permissions/mine', (request) => {
    readQuery(request, [])
    return envelope(caller(request).permissions)
  })

  route(app, 'GET', '/contact/contacts', (request) => {
    const query = readQuery(request, ['search', 'page', 'size'])
    const page = readNumber('page', query.page, 1, 1, 1_000_000)
    const size = readNumber('size', query.size, 50, 1, 200)
    const found = searchContacts(people.contacts, query.search ?? '')
    return envelope(found.slice((page - 1) * size, page * size), { total: found.length, page, size })
  })
  route<ById>(app, 'GET', '/contact/contacts/:id', (request) => {
    readQuery(request, [])
    return envelope([contactOf(request)])
  })
  route<ById>(app, 'POST', '/contact/contacts/:id/account', (request, reply) => {
    readQuery(request, [])
    mustManage(request)
    const { email } = readBody(request, ['email'])
    reply.code(201)
    return envelope([createAccount(people, contactOf(request), email, options)])
  })
  route<ById>(app, 'POST', '/contact/contacts/:id/account/invitation', (request) => {
    readQuery(request, [])
    readNoBody(request)
    mustManage(request)
    return envelope([inviteAgain(contactOf(request), options.invitations)])
  })

  contractRoutes(app, contracts)

  function caller(request: FastifyRequest): Employee {
    const employee = callers.get(request)
    if (!employee) throw new Refusal(401, 'unauthenticated', 'the token is not valid')
    return employee
  }

  function mustManage(request: FastifyRequest): void {
    if (mayCreateAccounts(caller(request))) return
    throw new Refusal(403, 'role-missing', 'this needs the role Organization Beheerder or Relatiebeheerder')
  }

  function contactOf(request: FastifyRequest<{ Params: ById }>) {
    const contact = people.contact(request.params.id)
    if (!contact) throw new Refusal(404, 'contact-unknown', `there is no contact ${request.params.id}`)
    return contact
  }

  /** By a token of theirs, or one that the OpenID provider gave. */
  async function employeeOf(request: FastifyRequest): Promise<Employee | undefined> {
    const token = /^bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1]
    if (token === undefined) return undefined
    const known = employees.find((employee) => employee.token === token)
    if (known) return known
    const who = await options.openId.whoHas(token)
    return employees.find(({ email, token: own }) =>
      who === openIdBatchClient.clientId ? own === tokens.batch : email === who,
    )
  }
}
