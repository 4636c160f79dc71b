import { Failed, type Failure, type Outcome } from '@shared/failure'
import { type OperationName, operations, type Permission } from '@shared/operations'
import { type IpcMainInvokeEvent, ipcMain } from 'electron'
import type { z } from 'zod'
import { isOurs } from './app-address'
import type { Handlers } from './handlers'
import { log } from './log'

type Answer = Outcome<unknown>

/** The only door between page and main. `demand` rejects when the person may not do what needs this permission. */
export function answerCalls(handlers: Handlers, demand: (permission: Permission) => Promise<void>) {
  ipcMain.handle('call', async (event, name: unknown, input: unknown): Promise<Answer> => {
    if (!isOurMainFrame(event)) return refuse({ kind: 'forbidden', code: 'sender' })
    if (!isOperation(name)) return refuse({ kind: 'internal', code: 'unknownOperation' })
    const answer = await run(name, input, event, handlers, demand)
    if (!answer.ok) log('refused', { operation: name, failure: answer.failure.kind })
    return answer
  })
}

async function run(
  name: OperationName,
  input: unknown,
  event: IpcMainInvokeEvent,
  handlers: Handlers,
  demand: (permission: Permission) => Promise<void>,
): Promise<Answer> {
  const {
    permission,
    input: inputShape,
    output,
  }: Pick<(typeof operations)[OperationName], 'permission'> & {
    input: z.ZodType
    output: z.ZodType
  } = operations[name]
  const parsed = inputShape.safeParse(input)
  if (!parsed.success) return refuse({ kind: 'invalid', fields: parsed.error.issues.map(toField) })
  try {
    await demand(permission)
    // One table gives both the shape that was parsed and the handler's: the compiler cannot follow it through the union.
    const handler = handlers[name] as (input: unknown, caller: Electron.WebContents) => unknown
    return { ok: true, value: output.parse(await handler(parsed.data, event.sender)) }
  } catch (error) {
    return refuse(toFailure(name, error))
  }
}

function isOurMainFrame({ sender, senderFrame }: IpcMainInvokeEvent) {
  return senderFrame !== null && senderFrame === sender.mainFrame && isOurs(senderFrame.url)
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
