import { Menu } from '@mantine/core'
import { IconCheck, IconChevronDown } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../app/query'
import { useShortcuts } from '../ui/shortcuts'
import classes from './customer-page.module.css'
import type { TabName } from './tabs'

/** The other accounts of the same person or company, and the way to them, on the same tab. */
export function Siblings({ accountId, tab }: { accountId: string; tab: TabName }) {
  const { t } = useTranslation('customers')
  const navigate = useNavigate()
  const accounts = useAnswer('customers.siblings', { id: accountId }).data ?? []
  const [opened, setOpened] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const several = accounts.length > 1
  useShortcuts(
    [
      {
        id: 'customer.switch',
        group: 'page',
        keys: ['s'],
        label: t('keys.switch'),
        palette: true,
        run: () => {
          button.current?.focus()
          setOpened(true)
        },
      },
    ],
    several,
  )
  if (!several) return null
  return (
    <Menu opened={opened} onChange={setOpened} position="bottom-end" withinPortal>
      <Menu.Target>
        <button ref={button} type="button" className={classes.siblings} aria-keyshortcuts="s">
          {t('page.siblings', { count: accounts.length })}
          <IconChevronDown size={14} stroke={1.8} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown aria-label={t('page.siblingsLabel')}>
        {accounts.map(({ id, name, number, address }) => (
          <Menu.Item
            key={id}
            aria-current={id === accountId || undefined}
            leftSection={
              <span className={classes.chosen}>
                {id === accountId && <IconCheck size={14} stroke={2} aria-hidden />}
              </span>
            }
            rightSection={<span className={classes.number}>{number}</span>}
            onClick={() =>
              void navigate({ to: '/customers/$accountId/$tab', params: { accountId: id, tab } })
            }
          >
            {name}
            {address && <span className={classes.where}>{address}</span>}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
