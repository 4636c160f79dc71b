import { useEffect, useState } from 'react'
import { today } from './days'

/** So often, in ms, a page that stays open looks whether the day is over. */
const looking = 10_000

/** Today on this computer, `YYYY-MM-DD`, also in a page that stays open over midnight. */
export function useToday(): string {
  const [now, setNow] = useState(() => today())
  useEffect(() => {
    const look = setInterval(() => setNow(today()), looking)
    return () => clearInterval(look)
  }, [])
  return now
}
