import { spotlight } from '@mantine/spotlight'
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Find } from './palette-find'

/**
 * Arrows and Enter. The first find is the chosen one until an arrow chooses another, which stays chosen while more is found.
 * Enter before the answers are here takes what they say, not what was there before. (Mantine's own keys do neither.)
 */
export function usePaletteKeys(finds: readonly Find[], searching: boolean) {
  const [picked, setPicked] = useState<string>()
  const entered = useRef(false)
  const at = Math.max(
    0,
    finds.findIndex(({ id }) => id === picked),
  )
  const chosen = finds[at]
  const take = () => {
    chosen?.run()
    if (chosen) spotlight.close()
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when everything is found.
  useEffect(() => {
    if (!searching && entered.current) take()
    if (!searching) entered.current = false
  }, [searching])
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever another is chosen.
  useLayoutEffect(() => {
    document.querySelector('[data-action][data-selected]')?.scrollIntoView({ block: 'nearest' })
  }, [chosen?.id])
  const press = ({ key }: KeyboardEvent) => {
    if (key === 'ArrowDown') setPicked(finds[(at + 1) % finds.length]?.id)
    else if (key === 'ArrowUp') setPicked(finds.at(at - 1)?.id)
    else if (key === 'Enter' && searching) entered.current = true
    else if (key === 'Enter') take()
    else return false
    return true
  }
  return {
    chosen: chosen?.id,
    typed: () => {
      setPicked(undefined)
      entered.current = false
    },
    pressed: (event: KeyboardEvent) => {
      if (event.nativeEvent.isComposing || !press(event)) return
      event.preventDefault()
      event.stopPropagation()
    },
  }
}
