import { useState } from 'react'
import type { z } from 'zod'
import { useDraft } from '../../ui/use-draft'
import { draftKey } from './draft-key'
import { foundAhead } from './look-ahead'

/** What is typed on a page: as it was left, else `start`. Null for the moment in which that is looked up. */
export function useTyped<S extends z.ZodType>(
  sessionId: string,
  kind: string,
  schema: S,
  start: z.output<S>,
): [typed: z.output<S> | null, type: (next: z.output<S>) => void] {
  const key = draftKey(sessionId, kind)
  const { found: looked, keep } = useDraft(key)
  const [early] = useState(() => foundAhead(key))
  const found = looked === undefined ? early : looked
  const [changed, setChanged] = useState<{ value: z.output<S> } | null>(null)
  const typed = changed ? changed.value : found === undefined ? null : (read(schema, found) ?? start)
  return [
    typed,
    (next) => {
      // What was found ahead is old from now on.
      foundAhead(key)
      setChanged({ value: next })
      keep(JSON.stringify(next))
    },
  ]
}

function read<S extends z.ZodType>(schema: S, text: string | null): z.output<S> | null {
  if (text === null) return null
  try {
    return schema.parse(JSON.parse(text))
  } catch {
    return null
  }
}
