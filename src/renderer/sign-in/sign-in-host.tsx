import { lazy, Suspense, useEffect } from 'react'
import { askToSignIn, useAskedToSignIn } from './asked-to-sign-in'

// Few ever need it: it is not in the way of the first screen.
const Dialog = lazy(async () => ({ default: (await import('./sign-in-dialog')).Component }))

/** In the shell: where a connection wants it, somebody signs in. */
export function SignInHost() {
  const asked = useAskedToSignIn()
  useEffect(() => () => askToSignIn(null), [])
  if (asked === null) return null
  return (
    <Suspense>
      <Dialog />
    </Suspense>
  )
}
