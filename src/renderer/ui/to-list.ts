/** The focus goes from a field or a button on to the list of the screen; where there is none, to nowhere. */
export function toList(from: HTMLElement) {
  const list = from.closest('main')?.querySelector<HTMLElement>('[role="grid"]')
  if (list) list.focus()
  else from.blur()
}
