import { Outlet, useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { SignInHost } from '../sign-in/sign-in-host'
import classes from './reading-shell.module.css'

/** A window for reading: what it shows, and nothing to leave it by. It is sent to another invoice by the console's windows. */
export function ReadingShell() {
  const navigate = useNavigate()
  useEffect(
    () =>
      window.meterkast.on(
        'go',
        ({ path }) => void navigate({ href: path, replace: true, reloadDocument: false }),
      ),
    [navigate],
  )
  return (
    <main id="screen" className={classes.screen} tabIndex={-1}>
      <Outlet />
      <SignInHost />
    </main>
  )
}
