import type { FastifyInstance, FastifyRequest } from 'fastify'
import { dayNumber } from '../calendar.ts'
import { readBody, readNoBody, readQuery } from '../http/input.ts'
import { Refusal } from '../http/refusal.ts'
import { refuseAs, route } from '../http/route.ts'
import { accountAnswer, authorizationAnswer, detailAnswer } from './answers.ts'
import { billsOf } from './bills.ts'
import { companies, type User } from './log-ins.ts'
import type { Register } from './register.ts'

type ById = { id: string }

/** This upstream's own shape of an error. */
export const authorizationsError = ({ message }: Refusal): object => ({ message, success: false })

/** The routes of the authorizations: log-in, the five endpoints, and the accounts' bills. */
export function authorizationRoutes(app: FastifyInstance, register: Register, url: () => string): void {
  refuseAs(app, authorizationsError)
  route(app, 'POST', '/auth/login', (request) => {
    const { email, password } = readBody(request, ['email', 'password'])
    const token = register.logIns.logIn(needText('email', email), needText('password', password))
    if (!token) throw new Refusal(401, 'bad-log-in', 'Invalid email or password')
    return { message: 'Login successful', token }
  })
  route(app, 'POST', '/auth/revoke', (request) => {
    const { companyId } = caller(request)
    readNoBody(request)
    register.logIns.revoke(companyId)
    return { message: 'All tokens have been revoked.' }
  })

  // Serves a list and takes a new one at the same path, so each of the two is told apart here.
  app.get('/authorizations', async (request) => {
    const user = caller(request)
    readQuery(request, [])
    return {
      authorizations: register.of(user).map(authorizationAnswer),
      companyUuid: companies[user.companyId],
    }
  })
  app.post('/authorizations', async (request) => {
    const user = caller(request)
    const body = readBody(request, ['online_access_username', 'online_access_password', 'online_access_url'])
    const address = needText('online_access_url', body.online_access_url)
    if (!URL.parse(address)) throw new Refusal(422, 'bad-url', 'online_access_url must be a valid URL')
    register.add({
      companyId: user.companyId,
      username: needText('online_access_username', body.online_access_username),
      password: needText('online_access_password', body.online_access_password),
      url: address,
    })
    return { message: 'Credential transfer was successful.', success: true }
  })
  route(app, 'GET', '/authorizations/formlink', (request) => {
    const { companyId } = caller(request)
    readQuery(request, [])
    return { authorizationFormLink: `${url()}/credentials-transfer/${companies[companyId]}` }
  })
  route<ById>(app, 'GET', '/authorizations/:id', (request) => {
    const user = caller(request)
    readQuery(request, [])
    return detailAnswer(register.find(user, request.params.id), user.isAdministrator)
  })
  route<ById>(app, 'PUT', '/authorizations/:id/update_account_status', (request) => {
    const authorization = register.find(caller(request), request.params.id)
    const body = readBody(request, ['utility_account_id', 'status', 'data_start_date'])
    const { utility_account_id: accountId, status, data_start_date: start } = body
    if (typeof accountId !== 'number')
      throw new Refusal(422, 'bad-account', 'utility_account_id must be an integer')
    if (status !== 'Active' && status !== 'Inactive')
      throw new Refusal(422, 'bad-status', 'status must be Active or Inactive')
    if (start !== undefined && (typeof start !== 'string' || dayNumber(start) === undefined))
      throw new Refusal(422, 'bad-date', 'data_start_date must be YYYY-MM-DD')
    const changed = register.change(authorization, accountId, status, start)
    if (!changed) throw new Refusal(404, 'unknown-account', 'Utility account not found')
    return {
      ...accountAnswer(changed),
      ...(changed.dataStartDate && { data_start_date: changed.dataStartDate }),
    }
  })

  route(app, 'GET', '/utility_accounts', (request) => {
    readQuery(request, [])
    return {
      utility_accounts: register
        .of(caller(request))
        .flatMap(({ accounts }) => (accounts ?? []).map(accountAnswer)),
    }
  })
  route<ById>(app, 'GET', '/utility_accounts/:id', (request) =>
    accountAnswer(register.account(caller(request), request.params.id)),
  )
  route<ById>(app, 'GET', '/utility_accounts/:id/bills', (request) => ({
    bills: billsOf(register.account(caller(request), request.params.id), register.now(), url()),
  }))

  function caller(request: FastifyRequest): User {
    const said = request.headers.authorization ?? ''
    const token = register.prefix === 'bearer' ? /^Bearer (.+)$/.exec(said)?.[1] : said
    const user = register.logIns.userOf(token ?? '')
    if (!user) throw new Refusal(401, 'unauthenticated', 'Invalid or missing token')
    return user
  }
}

function needText(name: string, value: unknown): string {
  if (typeof value === 'string' && value.trim() !== '') return value
  throw new Refusal(422, 'missing', `${name} is required`)
}
