import { IconArrowLeft } from '@tabler/icons-react'
import { Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useShortcuts } from '../ui/shortcuts'
import classes from './runs/runs.module.css'

interface BackLinkProps {
  to: '/authorizations' | '/authorizations/runs'
  label: string
}

/** The head of a screen that belongs to the queue: the way back, also by Esc. */
export function BackLink({ to, label }: BackLinkProps) {
  const { t } = useTranslation('authorizations')
  const navigate = useNavigate()
  useShortcuts([
    {
      id: 'authorizations.back',
      keys: ['Escape'],
      label: t('keys.back'),
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
