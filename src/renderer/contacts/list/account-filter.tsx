import { Button, Menu } from '@mantine/core'
import { IconCheck, IconChevronDown } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { AccountState, accountStates } from '../account-state'

interface AccountFilterProps {
  chosen: readonly string[]
  onToggle: (state: string) => void
}

/** Chooses account states; each chosen one is a chip of the filter bar. */
export function AccountFilter({ chosen, onToggle }: AccountFilterProps) {
  const { t } = useTranslation('contacts')
  return (
    <Menu position="bottom-start" closeOnItemClick={false}>
      <Menu.Target>
        <Button
          variant="default"
          size="compact-sm"
          fw={400}
          rightSection={<IconChevronDown size={14} stroke={1.6} aria-hidden />}
        >
          {t('accountFilter.button')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {accountStates.map((state) => (
          <Menu.Item
            key={state}
            role="menuitemcheckbox"
            aria-checked={chosen.includes(state)}
            rightSection={chosen.includes(state) ? <IconCheck size={14} aria-hidden /> : null}
            onClick={() => onToggle(state)}
          >
            <AccountState state={state} />
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
