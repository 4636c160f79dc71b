import { randomUUID } from 'node:crypto'

/** Secrets of the sandbox: an account, and its keys for test and live. */
export const connectKeys = {
  accountId: 'acc_5f0d8c3a91b27e64d1c09a35',
  test: 'sk_test_sandbox_1b7e90c4f2a8',
  live: 'sk_live_sandbox_6d35a1f7c09e',
} as const

const lifetime = 3_600_000

/** Bearer tokens, each of an hour and of one mode. */
export function makeLogIns(now: () => number) {
  const tokens = new Map<string, { live: boolean; until: number }>()
  return {
    /** By `Basic account_id:api_key`; undefined where they do not fit. */
    logIn(header = '') {
      const [, coded = ''] = /^Basic (\S+)$/i.exec(header) ?? []
      const said = Buffer.from(coded, 'base64').toString()
      const live = said === `${connectKeys.accountId}:${connectKeys.live}`
      if (!live && said !== `${connectKeys.accountId}:${connectKeys.test}`) return undefined
      const token = randomUUID()
      tokens.set(token, { live, until: now() + lifetime })
      return { bearer_token: token, expires_in: lifetime / 1000, live_mode: live }
    },
    /** Whether a bearer is of live mode; undefined when it is nobody's or has expired. */
    isLive(header = ''): boolean | undefined {
      const [, token = ''] = /^Bearer (\S+)$/i.exec(header) ?? []
      const found = tokens.get(token)
      return found && found.until > now() ? found.live : undefined
    },
    expire: () => tokens.clear(),
  }
}
