import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'

type Palette = typeof import('./palette').Palette

/**
 * The palette: not in the way of the first screen, but here before anybody asks. Who asks before that loses no letter: `typed`
 * has what came in between. (`lazy` would lose it.)
 */
export function usePalette(asked: boolean): { Palette: Palette | null; typed: string } {
  const [palette, setPalette] = useState<Palette | null>(null)
  const typed = useRef('')
  useEffect(() => {
    const load = async () => {
      const { Palette } = await import('./palette')
      // In one go: a letter that came between drawing and listening would be lost.
      flushSync(() => setPalette(() => Palette))
    }
    if (asked) return void load()
    const wait = requestIdleCallback(load)
    return () => cancelIdleCallback(wait)
  }, [asked])
  useLayoutEffect(() => {
    if (!asked || palette) return
    typed.current = ''
    const keep = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      if (event.key === 'Backspace') typed.current = typed.current.slice(0, -1)
      else if (event.key.length === 1) typed.current += event.key
      else return
      event.preventDefault()
      event.stopPropagation()
    }
    window.addEventListener('keydown', keep, true)
    return () => {
      window.removeEventListener('keydown', keep, true)
      typed.current = ''
    }
  }, [asked, palette])
  return { Palette: palette, typed: typed.current }
}
