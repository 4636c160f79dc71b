import { useDebouncedValue } from '@mantine/hooks'
import { type LogInCheck, logInUrlProblem } from '@shared/authorization-creation'
import { useAnswer } from '../../app/query'

/** Milliseconds without a keystroke before it asks. */
const pause = 250

/** What is known against a log-in while it is typed; undefined until that is known. Never sees the password. */
export function useLogInCheck(
  connectionId: string | undefined,
  username: string,
  url: string,
): LogInCheck | undefined {
  const [typed] = useDebouncedValue(`${username.trim()}\n${url.trim()}`, pause)
  const [name = '', address = ''] = typed.split('\n')
  const enabled = connectionId !== undefined && name !== '' && logInUrlProblem(address) === null
  const asked = { connectionId: connectionId ?? ' ', username: name || ' ', url: address }
  const check = useAnswer('authorizations.check', asked, { enabled, staleTime: 0, gcTime: 0 })
  const current = typed === `${username.trim()}\n${url.trim()}`
  return enabled && current ? check.data : undefined
}
