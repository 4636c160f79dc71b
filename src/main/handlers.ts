import type { OperationName, Operations } from '@shared/operations'
import type { WebContents } from 'electron'
import type { z } from 'zod'

/** Answers one operation. Throws `Failed` to answer with a failure. */
export type Handler<N extends OperationName> = (
  input: z.output<Operations[N]['input']>,
  caller: WebContents,
) => Promise<z.input<Operations[N]['output']>> | z.input<Operations[N]['output']>

export type Handlers = { [N in OperationName]: Handler<N> }

/** The handlers of the operations that begin with a noun: `HandlersOf<'contacts'>`. */
export type HandlersOf<Noun extends string> = Pick<Handlers, Extract<OperationName, `${Noun}.${string}`>>
