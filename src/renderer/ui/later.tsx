import { type ReactNode, useDeferredValue, useMemo } from 'react'

interface LaterProps {
  /** What the children say: they are drawn anew only when one of these is another. */
  on: readonly unknown[]
  children: () => ReactNode
}

/** What stands around a list. A letter of a search shows what it found first, and brings this up to date right after. */
export function Later({ on, children }: LaterProps): ReactNode {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list itself is what it depends on.
  const now = useMemo(() => on, on)
  const later = useDeferredValue(now)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the children say has changed when `later` has.
  return useMemo(children, [later])
}
