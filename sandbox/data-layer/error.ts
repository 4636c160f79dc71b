import { type Refusal, statusWords } from '../http/refusal.ts'
import { mix } from '../random.ts'

let answered = 0

/** The data layer's documented shape of an error; `key` is a number for some and text for others. */
export function dataLayerError({ status, key, message }: Refusal): object {
  answered += 1
  const error = statusWords[status] ?? 'Error'
  const name = `${error.replaceAll(' ', '')}Error`
  return {
    name,
    message,
    status,
    error,
    key: status >= 500 ? status * 10 : key,
    uid: mix(status, answered).toString(16),
  }
}
