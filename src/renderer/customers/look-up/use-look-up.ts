import type { CustomerAccount } from '@shared/customer'
import { type LookUpBy, type LookUpProblem, lookUpProblem, recognise } from '@shared/recognise'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useAction } from '../../app/query'
import { rememberIdentified, rememberLookUp } from '../looked-up'

/** As many as one still looks through, rather than typing more. */
export const mostNamed = 50

/** A name or a street, and no number that is not finished. */
const isInWords = (typed: string) => /\p{L}{2}/u.test(typed)

/**
 * The look-up box: what is typed, what it is taken for, and what the data layers say. All of it is in this state only, in no
 * route, query or draft, and gone when the screen is left.
 */
export function useLookUp() {
  const navigate = useNavigate()
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState<LookUpBy | null>(null)
  const [problem, setProblem] = useState<LookUpProblem | null>(null)
  const [identified, setIdentified] = useState<CustomerAccount[] | null>(null)
  const { mutate, reset, data, error, isPending, variables } = useAction('customers.lookUp')
  const names = useAction('customers.search')
  const kinds = recognise(typed)
  const by = chosen ?? kinds[0] ?? null

  const open = (account: CustomerAccount) =>
    void navigate({ to: '/customers/$accountId/$tab', params: { accountId: account.id, tab: 'profile' } })
  const change = (text: string, as: LookUpBy | null) => {
    setTyped(text)
    setChosen(as)
    setProblem(null)
    setIdentified(null)
    reset()
    names.reset()
  }
  const ask = (as = chosen) => {
    const wrong = lookUpProblem(typed, as)
    if (wrong === 'unrecognised' && isInWords(typed)) {
      names.mutate({ text: typed.trim().slice(0, 200), limit: mostNamed })
      return
    }
    setProblem(wrong)
    const kind = as ?? kinds[0]
    if (wrong || !kind) return
    const input = { by: kind, text: typed.trim() }
    mutate(input, {
      onSuccess: ({ accounts, failures }) => {
        rememberLookUp(input, accounts)
        const [only, ...others] = accounts
        if (only && others.length === 0 && failures.length === 0) open(only)
      },
    })
  }
  return {
    typed,
    by,
    /** What it could be as well. */
    others: kinds.filter((kind) => kind !== variables?.by),
    problem,
    asking: isPending || names.isPending,
    /** Of what is typed now; null while it was not asked. */
    answer: data ?? (identified && { accounts: identified, failures: [] }),
    askedBy: variables?.by ?? null,
    failure: error ?? names.error,
    /** Those on this computer whose name or address has what is typed; null while it was not asked. */
    named: names.data ?? null,
    /** Whether it is looked for on this computer, where a network is not needed. */
    isHere: chosen === null && kinds.length === 0 && isInWords(typed),
    type: (text: string) => change(text, text.trim() ? chosen : null),
    /** Somebody showed who they are. */
    identify: (accounts: CustomerAccount[]) => {
      rememberIdentified(accounts)
      setIdentified(accounts)
      const [only, ...others] = accounts
      if (only && others.length === 0) open(only)
    },
    choose: (kind: LookUpBy | null) => change(typed, kind),
    ask,
    askAs: (kind: LookUpBy) => {
      setChosen(kind)
      ask(kind)
    },
  }
}
export type LookUp = ReturnType<typeof useLookUp>
