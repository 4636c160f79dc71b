import { useRouter } from '@tanstack/react-router'
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react'

interface Place {
  top: number
  cursor: number
}
/** Per entry of the history: where its list stood. */
const places = new Map<string, Place>()
/** The list of which a row was opened last, by window. A page leads back to it with an entry of its own. */
const opened = new WeakMap<object, { name: string; href: string; place: Place }>()

interface Standing {
  name: string
  scroller: RefObject<HTMLElement | null>
  cursor: number
  setCursor: (index: number) => void
  ready: boolean
  /** Another value is another list (filter or sort changed). */
  identity: unknown
}

/**
 * Puts a list back where it stood when somebody returns to it, with the focus if nothing else has it, and to the top when it is
 * another list. The answer is told that a row is being opened.
 */
export function usePlace({ name, scroller, cursor, setCursor, ready, identity }: Standing) {
  const router = useRouter()
  // Read, and not listened to: another entry comes with another drawing, and nothing but this needs it.
  const { location } = router.state
  const entry = location.state.__TSR_key ?? location.href
  const restored = useRef<string | null>(null)
  const shown = useRef(identity)

  useLayoutEffect(() => {
    if (!ready || !scroller.current || restored.current === entry) return
    const first = restored.current === null
    restored.current = entry
    const last = first ? opened.get(router) : undefined
    const from = last?.name === name ? last : undefined
    if (from) opened.delete(router)
    const place = places.get(entry) ?? (from?.href === location.href ? from.place : undefined)
    if (place) {
      scroller.current.scrollTop = place.top
      setCursor(place.cursor)
    } else if (!first && shown.current !== identity) {
      scroller.current.scrollTop = 0
      if (cursor !== 0) setCursor(0)
    }
    if (first && (place || from)) takeFocus(scroller.current)
    shown.current = identity
  }, [ready, entry, location.href, identity, name, router, scroller, cursor, setCursor])

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

  return useCallback(
    (index: number) => {
      const top = scroller.current?.scrollTop ?? 0
      opened.set(router, { name, href: router.state.location.href, place: { top, cursor: index } })
    },
    [name, router, scroller],
  )
}

/** The focus went with the page that was there; not from a field that somebody is in by now. */
function takeFocus(list: HTMLElement) {
  if (document.activeElement?.contains(list)) list.focus({ preventScroll: true })
}
