import type { AccountCreation } from '@shared/contact'
import type { Failure } from '@shared/failure'
import { useRef, useState } from 'react'
import { answer } from '../../app/query'
import { queryClient } from '../../app/query-client'
import { askSignedIn } from '../../sign-in/ask-signed-in'

export type CreationStep =
  | { at: 'form'; failure: Failure | null }
  | { at: 'asking' }
  | { at: 'done'; result: AccountCreation }

const start: CreationStep = { at: 'form', failure: null }

/**
 * Checks an e-mail once more and creates the account with it. The answer may hold the temporary password: it is in this
 * state only, in no query or mutation cache, and gone with the component that holds it.
 */
export function useAccountCreation(contactId: string) {
  const [step, setStep] = useState<CreationStep>(start)
  const asking = useRef(false)

  const create = async (email: string, ownersShown: number): Promise<CreationStep> => {
    const input = { id: contactId, email }
    const { takenBy } = await queryClient.fetchQuery({
      ...answer('contacts.checkEmail', input),
      queryFn: () => askSignedIn('contacts.checkEmail', input),
      staleTime: 0,
    })
    // Nobody goes past an owner that was not on screen when the button was pressed.
    const stop = takenBy.length > ownersShown || takenBy.some((owner) => owner.as === 'username')
    if (stop) return start
    return { at: 'done', result: await askSignedIn('contacts.createAccount', input) }
  }

  return {
    step,
    /** Pressing twice asks once. `ownersShown`: how many others with this e-mail the person has been told about. */
    submit: async (email: string, ownersShown: number) => {
      if (asking.current) return
      asking.current = true
      setStep({ at: 'asking' })
      const next = await create(email, ownersShown).catch(
        (failure: Failure): CreationStep => ({ at: 'form', failure }),
      )
      asking.current = false
      setStep(next)
    },
    /** The password with it. */
    forget: () => setStep(start),
  }
}
