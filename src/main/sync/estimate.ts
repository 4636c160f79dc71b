import type { SyncStatus } from '@shared/sync'

/** Before so long (ms) nothing can be said. */
const atLeast = 2_000

/** How long a step may still take (ms), by how long it took so far; undefined as long as that says nothing. */
export function createEstimate(now = () => performance.now()) {
  const began = now()
  return ({ done = 0, total = null }: Partial<SyncStatus>): number | undefined => {
    const took = now() - began
    if (total === null || done === 0 || took < atLeast) return undefined
    return Math.round((took / done) * Math.max(0, total - done))
  }
}
