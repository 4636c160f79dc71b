import { endingOf } from '@shared/activity'
import type { Outcome } from '@shared/failure'
import type { OperationName } from '@shared/operations'
import { log } from '../log'
import type { At } from '../office'
import { decisions } from './decisions'
import type { Deed } from './deed'
import { createReadings } from './readings'

/** A call that was understood, with its input as it was parsed. */
export interface Noted {
  name: OperationName
  input: unknown
  caller: Electron.WebContents
}

/**
 * Writes down what a call did, as `decisions` says. Of a read it settles at once, and the line follows the answer; of anything else
 * when the line is written. Never rejects: what is done is done, whatever the disk says.
 */
export type Note = (call: Noted, outcome: Outcome<unknown>) => Promise<void>

export function notesOf(at: At, readings = createReadings()): Note {
  const write = async ({ name, record, said }: { name: string; record: string | null; said: string }) => {
    try {
      await (await at()).record(name, record, said)
    } catch {
      log('record', { failure: 'notWritten' })
    }
  }
  return async ({ name, input, caller }, outcome) => {
    readings.follow(caller)
    // One table gives both the shapes that were parsed and the decision's: the compiler cannot follow it through the union.
    const deed = decisions[name] as Deed<unknown, unknown> | null
    const said = saidOf(deed, input, outcome)
    if (said === null) return
    const record = deed?.record(input, outcome.ok ? outcome.value : null) ?? null
    const line = { name, record, said }
    // A page asks again when it is refused, too.
    const ofPage = !deed || deed.act === 'read'
    if (ofPage && !readings.isNew(caller, JSON.stringify(line))) return
    if (deed?.act === 'read') setImmediate(() => void write(line))
    else await write(line)
  }
}

function saidOf(deed: Deed<unknown, unknown> | null, input: unknown, outcome: Outcome<unknown>) {
  if (outcome.ok) {
    if (!deed || deed.itself) return null
    return deed.outcome ? deed.outcome(outcome.value, input) : 'done'
  }
  const { kind } = outcome.failure
  // Whoever may not is written down, whatever it was about.
  if (kind === 'noPermission') return kind
  if (!deed) return null
  if (deed.itself === 'always') return kind === 'signInNeeded' ? kind : null
  // A read that failed showed nobody anything.
  return deed.act === 'read' && endingOf(kind) !== 'refused' ? null : kind
}
