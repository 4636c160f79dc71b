import type { TariffSession } from '@shared/tariff'
import { useState } from 'react'

/** Somebody wanted to go on without an answer: said until there is one, or the upstream says something newer. */
export function useMissing({ refusal }: TariffSession) {
  const [since, setSince] = useState<{ refusal: TariffSession['refusal'] } | null>(null)
  return {
    missing: since !== null && since.refusal === refusal,
    setMissing: (missing: boolean) => setSince(missing ? { refusal } : null),
  }
}
