import { useState } from 'react'

const remembered = 'meterkast.invoices.period'

export interface PeriodShown {
  shown: 'open' | 'closed'
  set: (shown: 'open' | 'closed') => void
}

/** Whether usage and cost stand beside an invoice; remembered on this computer. */
export function usePeriodShown(): PeriodShown {
  const [shown, setShown] = useState<PeriodShown['shown']>(() =>
    localStorage.getItem(remembered) === 'open' ? 'open' : 'closed',
  )
  const set = (next: PeriodShown['shown']) => {
    localStorage.setItem(remembered, next)
    setShown(next)
  }
  return { shown, set }
}
