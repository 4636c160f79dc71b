import { Failed, type Failure, type Outcome } from '@shared/failure'
import { type OperationName, operations, type Permission } from '@shared/operations'
import type { z } from 'zod'
import type { Note } from './activity/note'
import type { Handlers } from './handlers'
import { log } from './log'

export type Answer = Outcome<unknown>

/** As it comes from a page: nothing of it has been looked at yet. */
export interface Call {
  name: unknown
  input: unknown
  caller: Electron.WebContents
}

/** Lets a call through to its handler when it is one of ours and understood, and back only what was promised and is noted. */
export async function answer(
  { name, input, caller }: Call,
  handlers: Handlers,
  demand: (permission: Permission, input: unknown) => Promise<void>,
  note: Note,
): Promise<Answer> {
  if (!isOperation(name)) return refuse({ kind: 'internal', code: 'unknownOperation' })
  // One table gives both the shape that is parsed and the handler's: the compiler cannot follow it through the union.
  const handler = handlers[name] as (input: unknown, caller: Electron.WebContents) => unknown
  const { permission, input: asked, output }: Shapes = operations[name]
  const refused = (failure: Failure) => {
    // What somebody gave up, or another question put aside, is no fault to be found.
    if (failure.kind !== 'cancelled') log('refused', { operation: name, failure: failure.kind })
    return refuse(failure)
  }
  const parsed = asked.safeParse(input)
  if (!parsed.success) return refused({ kind: 'invalid', fields: parsed.error.issues.map(toField) })
  const answered = await handled().catch((error: unknown) => refused(toFailure(name, error)))
  await note({ name, input: parsed.data, caller }, answered)
  return answered

  async function handled(): Promise<Answer> {
    await demand(permission, parsed.data)
    return { ok: true, value: output.parse(await handler(parsed.data, caller)) }
  }
}

interface Shapes {
  permission: Permission
  input: z.ZodType
  output: z.ZodType
}

const isOperation = (name: unknown): name is OperationName =>
  typeof name === 'string' && Object.hasOwn(operations, name)

const toField = (issue: z.core.$ZodIssue) => ({ path: issue.path.join('.'), problem: issue.message })

function toFailure(name: OperationName, error: unknown): Failure {
  if (error instanceof Failed) return error.failure
  // Only the kind of error is logged: its text may hold somebody's data.
  log('fault', { operation: name, error: error instanceof Error ? error.name : typeof error })
  return { kind: 'internal', code: name }
}

const refuse = (failure: Failure): Answer => ({ ok: false, failure })
