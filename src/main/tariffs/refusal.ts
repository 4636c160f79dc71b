import { Failed, type FailureKind } from '@shared/failure'
import type { TariffSession } from '@shared/tariff'
import { refusals } from '../upstream/connect/names'

/** The upstream's code in a failure; null for any other error. */
export const codeOf = (error: unknown) => (error instanceof Failed ? (error.failure.code ?? null) : null)

/** Why an answer was not taken, where that is what went wrong; null when something else did. */
export function refusalOf(error: unknown): TariffSession['refusal'] {
  if (!(error instanceof Failed)) return null
  const { kind, code = '', message = '' } = error.failure
  if (Object.hasOwn(refusals, code)) return { code, field: refusals[code] ?? null, message }
  return kind === 'invalid' ? { code, field: null, message } : null
}

const silent: FailureKind[] = ['offline', 'timeout', 'unavailable', 'unexpectedAnswer']

/** Whether nobody can say what the upstream made of it. */
export const isUncertain = (error: unknown) => error instanceof Failed && silent.includes(error.failure.kind)
