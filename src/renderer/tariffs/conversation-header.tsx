import { ActionIcon, Menu } from '@mantine/core'
import { IconArrowLeft, IconDots } from '@tabler/icons-react'
import { Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useAction } from '../app/query'
import { useNoRole } from '../roles/use-may'
import { Age } from '../ui/age'
import { useShortcuts } from '../ui/shortcuts'
import classes from './conversation.module.css'
import { Mode } from './mode'
import { subjectRoute } from './talk/subject-route'
import type { Talk } from './talk/talk'

interface ConversationHeaderProps {
  id: string
  talk: Talk | null
  asOf: { source: 'live' | 'cache'; asOf: string } | undefined
}

/** Whose tariff it is, in which mode, and the way back. What is typed stays for the next time. */
export function ConversationHeader({ id, talk, asOf }: ConversationHeaderProps) {
  const { t } = useTranslation('tariffs')
  const navigate = useNavigate()
  const noRole = useNoRole('connectTariffs')
  const back = () => void navigate({ to: '/tariffs' })
  const abandon = useAction('tariffs.abandon', { onSuccess: back })
  useShortcuts([{ id: 'tariffs.back', keys: ['Escape'], label: t('keys.back'), group: 'page', run: back }])
  const session = talk?.session
  const route = session && subjectRoute(session.subject)
  const name = session && (session.subject.name || t('list.nobody'))
  const mayEnd = session?.state === 'open' || session?.state === 'expired'
  return (
    <header className={classes.header}>
      <Link to="/tariffs" className={classes.back} aria-label={t('keys.back')}>
        <IconArrowLeft size={16} stroke={1.6} aria-hidden />
      </Link>
      {session && (
        <>
          {route ? (
            <Link {...route} className={classes.name}>
              {name}
            </Link>
          ) : (
            <span className={classes.name}>{name}</span>
          )}
          <span className={classes.quiet}>
            {[t(`direction.${session.direction}`), session.provider].filter(Boolean).join(' · ')}
          </span>
          <span className={classes.gap} />
          {asOf?.source === 'cache' && <Age {...asOf} />}
          <span className={classes.mode}>
            <Mode live={session.live} />
          </span>
          {mayEnd && (
            <Menu position="bottom-end">
              <Menu.Target>
                <ActionIcon aria-label={t('more')}>
                  <IconDots size={16} stroke={1.6} />
                </ActionIcon>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item
                  disabled={noRole !== null}
                  title={noRole ?? ''}
                  onClick={() => abandon.mutate({ id })}
                >
                  {t('aside.action')}
                </Menu.Item>
              </Menu.Dropdown>
            </Menu>
          )}
        </>
      )}
    </header>
  )
}
