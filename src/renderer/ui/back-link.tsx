import { IconArrowLeft } from '@tabler/icons-react'
import { Link, useNavigate } from '@tanstack/react-router'
import classes from './back-link.module.css'
import { useShortcuts } from './shortcuts'

interface BackLinkProps {
  to: '/authorizations' | '/authorizations/runs' | '/contacts' | '/my-account'
  label: string
}

/** The head of a screen that belongs to a list: the way back, also by Esc. */
export function BackLink({ to, label }: BackLinkProps) {
  const navigate = useNavigate()
  useShortcuts([
    {
      id: 'back',
      keys: ['Escape'],
      label,
      group: 'page',
      run: () => void navigate({ to }),
    },
  ])
  return (
    <nav className={classes.header} aria-label={label}>
      <Link to={to} className={classes.back}>
        <IconArrowLeft size={16} stroke={1.6} aria-hidden />
        {label}
      </Link>
    </nav>
  )
}
