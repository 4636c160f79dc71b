import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { readBody, readFields, readNumber, readQuery } from '../http/input.ts'
import { Refusal } from '../http/refusal.ts'
import { route } from '../http/route.ts'
import type { Account } from '../people/account.ts'
import type { Roster } from '../users/roster.ts'
import type { Reach } from '../users/user.ts'
import { checkEmail, checkPhoneNumber, checkUsername } from './reach.ts'

type ByAccount = { accountId: string }
type AccountOf = (request: FastifyRequest<{ Params: ByAccount }>) => Account

/** The routes of who may see an account. `emailField`: how this organisation spells the e-mail in a change. */
export function userRoutes(
  app: FastifyInstance,
  roster: Roster,
  accountOf: AccountOf,
  emailField: 'email' | 'emailAddress',
): void {
  route<ByAccount>(app, 'GET', '/accounts/:accountId/userroles', (request) => {
    const query = readQuery(request, ['page', 'perPage'])
    const page = readNumber('page', query.page, 1, 1, 1_000_000)
    const size = readNumber('perPage', query.perPage, 100, 1, 1000)
    return roster.of(accountOf(request), (page - 1) * size, size)
  })
  route<ByAccount & { userId: string }>(
    app,
    'PUT',
    '/accounts/:accountId/users/:userId',
    (request, reply) => {
      readQuery(request, [])
      const account = accountOf(request)
      const { userId } = request.params
      const found = roster.find(account, userId)
      if (!found) throw new Refusal(404, 'user-unknown', `account ${account.id} has no user ${userId}`)
      if (found.role === 'company') {
        throw new Refusal(403, 'company-user', 'the user of a company itself is not changed here')
      }
      const reach = readChange(request, emailField)
      if (found.role === 'owner' && reach.phoneNumber === null) {
        throw new Refusal(400, 'phoneNumber-missing', 'an owner must have a "phoneNumber"')
      }
      const holder = holderOf(account, 'email', reach.email)
      if (holder && holder.id !== userId) {
        throw new Refusal(
          409,
          `${emailField}-taken`,
          `"${emailField}" is that of another user of this account`,
        )
      }
      return answer(account, reply, roster.change(account, userId, reach))
    },
  )
  route<ByAccount>(app, 'POST', '/accounts/:accountId/users', (request, reply) => {
    readQuery(request, [])
    const account = accountOf(request)
    const { userrole, inviter } = readBody(request, ['userrole', 'inviter'])
    if (userrole !== 'guest') throw new Refusal(400, 'userrole-invalid', '"userrole" must be "guest"')
    const reach = readInviter(inviter)
    for (const by of ['phoneNumber', 'email', 'username'] as const) {
      if (!holderOf(account, by, reach[by])) continue
      throw new Refusal(409, `${by}-taken`, `"${by}" is that of a user of this account already`)
    }
    reply.code(201)
    return answer(account, reply, roster.addGuest(account, reach))
  })

  function holderOf(account: Account, by: keyof Reach, value: string | null | undefined) {
    if (!value) return undefined
    const wanted = value.toLowerCase()
    return roster.of(account).find(({ user }) => user[by]?.toLowerCase() === wanted)?.user
  }
}

/** Null takes away. */
function readChange(request: FastifyRequest, emailField: 'email' | 'emailAddress'): Reach {
  const body = readBody(request, ['phoneNumber', emailField])
  if (Object.keys(body).length === 0) {
    throw new Refusal(400, 'nothing-to-change', `give "phoneNumber", "${emailField}" or both`)
  }
  const { phoneNumber, [emailField]: email } = body
  return {
    ...('phoneNumber' in body
      ? { phoneNumber: phoneNumber === null ? null : checkPhoneNumber(phoneNumber) }
      : {}),
    ...(emailField in body ? { email: email === null ? null : checkEmail(emailField, email) } : {}),
  }
}

function readInviter(inviter: unknown): Reach {
  const given = readFields('"inviter"', inviter, ['phoneNumber', 'email', 'username'])
  const [by, ...others] = Object.keys(given)
  if (others.length > 0 || !by) {
    throw new Refusal(400, 'inviter-by-one', '"inviter" gives one of phoneNumber, email, username')
  }
  if ('phoneNumber' in given) return { phoneNumber: checkPhoneNumber(given.phoneNumber) }
  if ('email' in given) return { email: checkEmail('email', given.email) }
  return { username: checkUsername(given.username) }
}

/** What was changed, or an empty answer: the document promises neither. */
function answer(account: Account, reply: FastifyReply, changed: object): object | undefined {
  if (account.spelling !== 'plain') return changed
  reply.code(204)
  return undefined
}
