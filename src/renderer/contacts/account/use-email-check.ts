import { useEffect, useState } from 'react'
import { useAnswer } from '../../app/query'
import { emailProblem } from './email-problem'

/** So long after the last letter, in ms, an e-mail is looked up. */
const settled = 350

/** Who else has the e-mail being typed. `now` looks it up without waiting. */
export function useEmailCheck(contactId: string, typed: string) {
  const email = typed.trim()
  const [checked, setChecked] = useState(email)
  useEffect(() => {
    const wait = setTimeout(() => setChecked(email), settled)
    return () => clearTimeout(wait)
  }, [email])
  const check = useAnswer(
    'contacts.checkEmail',
    { id: contactId, email: checked },
    { enabled: emailProblem(checked) === null, staleTime: 0, gcTime: 0 },
  )
  const current = checked === email
  return {
    findings: current ? check.data : undefined,
    checking: current && check.isLoading,
    now: () => setChecked(email),
  }
}
