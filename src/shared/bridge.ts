import type { EventName, Payload } from './events'
import type { Outcome } from './failure'
import type { Input, OperationName, Output } from './operations'

/** The one bridge between page and main: `window.meterkast`. */
export interface Bridge {
  call<N extends OperationName>(operation: N, input: Input<N>): Promise<Outcome<Output<N>>>
  /** Answers the function that stops listening. */
  on<N extends EventName>(event: N, listener: (payload: Payload<N>) => void): () => void
}
