import { createHmac, randomBytes, randomUUID } from 'node:crypto'

/** Somebody who may use the API. */
export interface User {
  readonly email: string
  password: string
  readonly companyId: number
  readonly isAdministrator: boolean
}

export const companies: Readonly<Record<number, string>> = {
  1: '550e8400-e29b-41d4-a716-446655440000',
  2: '7d444840-9dc0-11d1-b245-5ffdce74fad2',
}

/** Secrets of the sandbox: an administrator, who sees both companies, and somebody of each. */
export const authorizationUsers = {
  administrator: { email: 'administrator@polderstroom.example', password: 'sandbox-administrator-4f1c77' },
  desk: { email: 'desk@polderstroom.example', password: 'sandbox-desk-90b2e3' },
  other: { email: 'desk@waterkant.example', password: 'sandbox-other-desk-1d66ab' },
} as const

const week = 7 * 86_400

/** Log-ins and the JSON Web Tokens they give. Tokens carry an `exp` and are let in for ever, until they are revoked. */
export function makeLogIns(now: () => number) {
  const users: User[] = [
    { ...authorizationUsers.administrator, companyId: 1, isAdministrator: true },
    { ...authorizationUsers.desk, companyId: 1, isAdministrator: false },
    { ...authorizationUsers.other, companyId: 2, isAdministrator: false },
  ]
  const key = randomBytes(32)
  const tokens = new Map<string, User>()
  const counts = { logIns: 0, refused: 0 }
  return {
    users,
    counts,
    /** A token, or undefined where e-mail and password do not fit. */
    logIn(email: string, password: string): string | undefined {
      const user = users.find((one) => one.email === email.toLowerCase() && one.password === password)
      if (!user) counts.refused += 1
      if (!user) return undefined
      counts.logIns += 1
      const iat = Math.floor(now() / 1000)
      const token = sign({ sub: user.email, jti: randomUUID(), iat, exp: iat + week }, key)
      tokens.set(token, user)
      return token
    },
    userOf: (token: string) => tokens.get(token),
    revoke(companyId: number) {
      for (const [token, user] of tokens) if (user.companyId === companyId) tokens.delete(token)
    },
  }
}

function sign(claims: object, key: Buffer): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const signed = `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}`
  return `${signed}.${createHmac('sha256', key).update(signed).digest('base64url')}`
}
