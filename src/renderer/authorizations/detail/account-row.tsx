import { Checkbox } from '@mantine/core'
import type { UtilityAccount } from '@shared/authorization'
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/format'
import { Status } from '../../ui/status'
import { useStateWords } from '../state-words'
import { CoverageCell } from './coverage-cell'
import classes from './detail.module.css'

interface AccountRowProps {
  authorizationId: string
  account: UtilityAccount
  narrow: boolean
  chosen: boolean
  onToggle: () => void
}

export function AccountRow({ authorizationId, account, narrow, chosen, onToggle }: AccountRowProps) {
  const { t } = useTranslation('authorizations')
  const { day, instant } = useFormat()
  const words = useStateWords()
  const { id, number, utility, delivery, status, ours } = account
  const active = status === 'Active'
  const start = active && ours?.kind === 'activate' ? ours : null
  return (
    <tr data-chosen={chosen || undefined}>
      <td className={classes.tick}>
        <Checkbox
          size="xs"
          aria-label={t('accounts.select', { number })}
          checked={chosen}
          onChange={onToggle}
        />
      </td>
      <td>{number}</td>
      <td>{utility}</td>
      {!narrow && <td>{delivery}</td>}
      <td>
        <Status
          icon={active ? IconCircleCheck : IconCircleDashed}
          tone={active ? 'good' : 'quiet'}
          word={words.status(status)}
        />
      </td>
      {!narrow && (
        <td
          title={start ? t('accounts.startTitle', { who: start.who, instant: instant(start.at) }) : undefined}
        >
          {start?.dataStartDate && day(start.dataStartDate)}
        </td>
      )}
      {!narrow && (
        <td className={classes.bills}>
          {active && <CoverageCell authorizationId={authorizationId} accountId={id} />}
        </td>
      )}
    </tr>
  )
}
