import { useLayoutEffect, useRef, useSyncExternalStore } from 'react'
import { toList } from './to-list'

/** A key and what it does. `keys`: "mod+k", "j", "?", "Escape", "shift+ArrowDown"; several for the same thing. */
export interface Shortcut {
  id: string
  keys: readonly string[]
  /** In the person's language; shown in the help and, with `palette`, in the palette. */
  label: string
  group: 'everywhere' | 'list' | 'page'
  run: () => void
  palette?: boolean
  /** Also while typing in a field; as are all keys with mod. */
  whileTyping?: boolean
}

let registered: readonly Shortcut[] = []
const watchers = new Set<() => void>()

function change(next: readonly Shortcut[]) {
  registered = next
  for (const watcher of watchers) watcher()
}

/** Offers shortcuts for as long as the component is on screen. The newest wins where two want the same key. */
export function useShortcuts(shortcuts: readonly Shortcut[], enabled = true) {
  const latest = useRef(shortcuts)
  latest.current = shortcuts
  const shape = shortcuts.map(({ id, keys, label }) => [id, keys, label].join('\u0000')).join('\u0001')
  // Before the frame is drawn: what is on screen can be reached by its key.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the shape says when the shortcuts changed; `run` is read late.
  useLayoutEffect(() => {
    if (!enabled) return
    const mine = latest.current.map((shortcut, at) => ({ ...shortcut, run: () => latest.current[at]?.run() }))
    change([...registered, ...mine])
    return () => change(registered.filter((shortcut) => !mine.includes(shortcut)))
  }, [shape, enabled])
}

/** All shortcuts that work now, oldest first. */
export function useAllShortcuts(): readonly Shortcut[] {
  return useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher)
      return () => watchers.delete(watcher)
    },
    () => registered,
  )
}

const interactive = 'a, button, input, textarea, select, [role="menuitem"], [role="option"], [role="tab"]'

function fits(shortcut: Shortcut, pressed: string, target: Element | null) {
  if (!shortcut.keys.includes(pressed)) return false
  if (pressed.startsWith('mod+') || shortcut.whileTyping) return true
  if (target?.closest('input:not([type="checkbox"]), textarea, [contenteditable="true"]')) return false
  if (target?.closest('[role="dialog"], [role="menu"], [role="listbox"]')) return false
  if (pressed === 'Escape') return true
  // Enter, Space and arrows belong to the control that has the focus.
  return pressed.length === 1 && pressed !== ' ' ? true : !target?.closest(interactive)
}

/** "mod+k", "J" is "shift+j"; a sign such as "?" is itself, whatever it took to type it. */
function pressedKey(event: KeyboardEvent) {
  const letter = /^[a-z]$/i.test(event.key)
  const key = letter ? event.key.toLowerCase() : event.key
  const shift = event.shiftKey && (letter || event.key.length > 1) ? 'shift+' : ''
  return `${event.ctrlKey || event.metaKey ? 'mod+' : ''}${event.altKey ? 'alt+' : ''}${shift}${key}`
}

function onKeyDown(event: KeyboardEvent) {
  if (event.defaultPrevented || event.isComposing) return
  const target = event.target instanceof Element ? event.target : null
  // A dialog is a world of its own.
  if (inDialog) return
  const pressed = pressedKey(event)
  const shortcut = registered.findLast((candidate) => fits(candidate, pressed, target))
  if (shortcut) {
    event.preventDefault()
    shortcut.run()
  } else if (pressed === 'Escape') leave(target)
}

/** Else the keys of the page, which come next, would be typed into what was written. */
function leave(target: Element | null) {
  const field = target?.closest<HTMLElement>('input:not([role="combobox"], [aria-haspopup]), textarea')
  if (!field || field !== document.activeElement || field.closest('[role="dialog"]')) return
  toList(field)
}

let inDialog = false

// Asked before the dialog itself hears the key: Escape closes it, and would go on to what is below.
window.addEventListener(
  'keydown',
  () => {
    inDialog = document.querySelector('[aria-modal="true"]') !== null
  },
  { capture: true },
)
window.addEventListener('keydown', onKeyDown)
