import { useRouter } from '@tanstack/react-router'
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'

interface Place {
  top: number
  cursor: number
}
/** Per entry of the history: where its list stood. */
const places = new Map<string, Place>()

/** Puts a list back where it stood when Back or Forward return to it, and to the top when it is another list. */
export function usePlace(
  scroller: RefObject<HTMLElement | null>,
  cursor: number,
  setCursor: (index: number) => void,
  ready: boolean,
  /** Another value is another list (filter or sort changed). */
  identity: unknown,
) {
  // Read, and not listened to: another entry comes with another drawing, and nothing but this needs it.
  const { location } = useRouter().state
  const entry = location.state.__TSR_key ?? location.href
  const restored = useRef<string | null>(null)
  const shown = useRef(identity)

  useLayoutEffect(() => {
    if (!ready || !scroller.current || restored.current === entry) return
    const first = restored.current === null
    restored.current = entry
    const place = places.get(entry)
    if (place) {
      scroller.current.scrollTop = place.top
      setCursor(place.cursor)
    } else if (!first && shown.current !== identity) {
      scroller.current.scrollTop = 0
      if (cursor !== 0) setCursor(0)
    }
    shown.current = identity
  }, [ready, entry, identity, scroller, cursor, setCursor])

  useEffect(() => {
    const element = scroller.current
    if (!element) return
    const save = () => {
      if (restored.current === entry) places.set(entry, { top: element.scrollTop, cursor })
    }
    save()
    element.addEventListener('scroll', save, { passive: true })
    return () => element.removeEventListener('scroll', save)
  }, [entry, cursor, scroller])
}
