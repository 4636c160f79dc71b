import type { Bridge } from '@shared/bridge'
import type { Failure } from '@shared/failure'
import type { Input, OperationName, Output } from '@shared/operations'

declare global {
  interface Window {
    readonly meterkast: Bridge
  }
}

/** Asks main. Answers the value; rejects with a `Failure` (data, not an Error). */
export async function ask<N extends OperationName>(operation: N, input: Input<N>): Promise<Output<N>> {
  const outcome = await window.meterkast.call(operation, input).catch(unexpected)
  if (outcome.ok) return outcome.value
  throw outcome.failure
}

function unexpected(cause: unknown): { ok: false; failure: Failure } {
  return { ok: false, failure: { kind: 'internal', message: String(cause) } }
}
