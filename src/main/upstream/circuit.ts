import type { Failure } from '@shared/failure'

export interface Circuit {
  /** Why a call should not even be tried, or null. After each wait one call may try. */
  refusal(): Failure | null
  /** What a call came to: the network failure it ended in, or null when the upstream answered anything at all. */
  settled(networkFailure: Failure | null): void
}

/** Opens after `opensAfter` network failures in a row, and lets one call through every `waitMs` until one is answered. */
export function createCircuit(opensAfter: number, waitMs: number, now: () => number = Date.now): Circuit {
  let failures = 0
  let last: Failure | null = null
  let tryAt = 0
  return {
    refusal() {
      if (failures < opensAfter || !last) return null
      if (now() < tryAt) return last
      tryAt = now() + waitMs
      return null
    },
    settled(networkFailure) {
      failures = networkFailure ? failures + 1 : 0
      last = networkFailure
      tryAt = now() + waitMs
    },
  }
}
