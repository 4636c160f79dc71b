import { ActionIcon, Menu } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import {
  IconDots,
  IconEye,
  IconFileImport,
  IconFileTypeCsv,
  IconListCheck,
  IconPlayerPlay,
  IconShieldOff,
} from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAction, useAnswer } from '../../app/query'
import { useMay } from '../../roles/use-may'
import { useShortcuts } from '../../ui/shortcuts'
import { RevokeDialog } from '../secrets/revoke-dialog'
import { useExport } from './use-export'
import { useList } from './use-list-route'

/** What is done with authorizations now and then. */
export function ActionsMenu() {
  const { t } = useTranslation('authorizations')
  const navigate = useNavigate()
  const [revoking, setRevoking] = useState(false)
  // Its own, and not what it is given: what is exported is what is on the screen.
  const exportList = useExport(useList())
  const administers = useMay('administer')
  const revealing = useAnswer('authorizations.revealing', {}, { enabled: administers }).data
  const allow = useAction('authorizations.allowRevealing', {
    onSuccess: (_, { allowed }) =>
      notifications.show({ message: allowed ? t('reveal.allowed') : t('reveal.off') }),
  })
  const places = [
    { id: 'runs', to: '/authorizations/runs', icon: IconPlayerPlay },
    { id: 'import', to: '/authorizations/import', icon: IconFileImport },
    { id: 'rules', to: '/authorizations/rules', icon: IconListCheck },
  ] as const
  useShortcuts([
    ...places.map(({ id, to }) => ({
      id: `authorizations.${id}`,
      keys: [],
      label: t(`keys.${id}`),
      group: 'page' as const,
      palette: true,
      run: () => void navigate({ to }),
    })),
    {
      id: 'authorizations.export',
      keys: ['e'],
      label: t('keys.export'),
      group: 'page',
      palette: true,
      run: () => void exportList(),
    },
  ])
  useShortcuts(
    [
      {
        id: 'authorizations.revoke',
        keys: [],
        label: t('keys.revoke'),
        group: 'page',
        palette: true,
        run: () => setRevoking(true),
      },
    ],
    administers,
  )
  return (
    <>
      <Menu position="bottom-end" width={250}>
        <Menu.Target>
          <ActionIcon aria-label={t('actions.more')}>
            <IconDots size={18} stroke={1.6} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {places.map(({ id, to, icon: Icon }) => (
            <Menu.Item
              key={id}
              leftSection={<Icon size={16} stroke={1.6} />}
              onClick={() => void navigate({ to })}
            >
              {t(`actions.${id}`)}
            </Menu.Item>
          ))}
          <Menu.Item
            leftSection={<IconFileTypeCsv size={16} stroke={1.6} />}
            onClick={() => void exportList()}
          >
            {t('actions.export')}
          </Menu.Item>
          {administers && <Menu.Divider />}
          {administers && revealing && (
            <Menu.Item
              leftSection={<IconEye size={16} stroke={1.6} />}
              onClick={() => allow.mutate({ allowed: !revealing.allowed })}
            >
              {revealing.allowed ? t('reveal.forbid') : t('reveal.allow')}
            </Menu.Item>
          )}
          {administers && (
            <Menu.Item
              color="red"
              leftSection={<IconShieldOff size={16} stroke={1.6} />}
              onClick={() => setRevoking(true)}
            >
              {t('actions.revoke')}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {revoking && <RevokeDialog onClose={() => setRevoking(false)} />}
    </>
  )
}
