import { type Refusal, statusWords } from '../http/refusal.ts'
import { mix } from '../random.ts'

/** The hub wraps everything in `data.items[]`, also a single object. */
export function envelope(items: readonly unknown[], beside: object = {}): object {
  return { data: { items, ...beside } }
}

/** The hub's own shape of an error. */
export function hubError({ status, key, message, details }: Refusal): object {
  const requestId = `hub-${mix(Date.now(), status).toString(16)}`
  return { status, error: statusWords[status] ?? 'Error', code: key, message, requestId, ...details }
}
