import { Refusal } from '../http/refusal.ts'

/** A request that was understood and is wrong: 422, with a documented code. */
export const invalid = (code: string, message: string) => new Refusal(422, code, message)

export const dataInvalid = (message: string) => invalid('data_json_invalid', message)

const bare = new Set([401, 403, 404, 405, 409, 500])

/** This upstream's shapes of an error: an object with a code, or nothing but a message. */
export function connectError({ status, key, message, details }: Refusal): object {
  if (bare.has(status)) return { message }
  const isTheirs = status >= 500 || key === 'account_disabled'
  return {
    object: 'error',
    live_mode: false,
    context: 'api',
    type: status === 429 ? 'rate_limit' : isTheirs ? 'api_error' : 'invalid_request',
    code: key,
    message,
    ...details,
    // As documented: without a zone.
    time_created: new Date().toISOString().replace('Z', ''),
  }
}
