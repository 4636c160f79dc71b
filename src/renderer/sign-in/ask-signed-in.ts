import type { Failure } from '@shared/failure'
import type { Input, OperationName, Output } from '@shared/operations'
import { ask } from '../app/bridge'
import { afterSigningIn, askToSignIn } from './asked-to-sign-in'

/**
 * Asks; where an employee must sign in at the hub first, shows that and asks once more. What was typed stays where it is.
 * Rejects with the first failure where nobody signs in.
 */
export async function askSignedIn<N extends OperationName>(
  operation: N,
  input: Input<N>,
): Promise<Output<N>> {
  try {
    return await ask(operation, input)
  } catch (error) {
    const failure = error as Failure
    if (failure.kind !== 'signInNeeded' || failure.upstream !== 'hub') throw failure
    const { connectionId } = failure
    askToSignIn(connectionId)
    await afterSigningIn(connectionId)
    const { signedIn } = await ask('signIn.status', { connectionId })
    if (!signedIn) throw failure
    return ask(operation, input)
  }
}
