import type { Match } from './find-text'

/** The names under which matches are painted; the stylesheet gives them their colours. */
const paints = { match: 'pdf-match', current: 'pdf-match-current' } as const

/** Paints matches over a page's text layer without touching it. Answers what takes the paint off. */
export function highlight(
  elements: readonly HTMLElement[],
  matches: readonly Match[],
  current: Match | null,
) {
  const painted = matches.flatMap((match) => {
    const range = rangeOf(elements, match)
    return range ? [{ range, paint: paint(match === current ? paints.current : paints.match) }] : []
  })
  for (const { range, paint } of painted) paint.add(range)
  return () => {
    for (const { range, paint } of painted) paint.delete(range)
  }
}

function rangeOf(elements: readonly HTMLElement[], { from, to }: Match): Range | null {
  const start = elements[from.item]?.firstChild
  const end = elements[to.item]?.firstChild
  if (!start || !end) return null
  const range = document.createRange()
  range.setStart(start, Math.min(from.at, start.textContent?.length ?? 0))
  range.setEnd(end, Math.min(to.at, end.textContent?.length ?? 0))
  return range
}

function paint(name: string): Highlight {
  const known = CSS.highlights.get(name) ?? new Highlight()
  known.priority = name === paints.current ? 1 : 0
  CSS.highlights.set(name, known)
  return known
}
