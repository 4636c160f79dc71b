import type { CustomerAccount } from '@shared/customer'
import type { UserRole } from '@shared/user-role'
import { IconAlertTriangle, IconCircleCheck, IconInfoCircle, type TablerIcon } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { foundBy, whoseIs } from '../looked-up'
import classes from './profile.module.css'
import { useRoleWord } from './role-words'

interface PersonCheckProps {
  account: CustomerAccount
  users: readonly UserRole[] | undefined
  /** The users may still come. */
  asking: boolean
}

/** Whether what was looked up really is this account's or one of its users'. Says nothing where nothing was looked up. */
export function PersonCheck({ account, users, asking }: PersonCheckProps) {
  const { t } = useTranslation('customers')
  const role = useRoleWord()
  const asked = foundBy(account.id)
  if (!asked) return null
  if (asked.by === 'identification') return <Said tone="good">{t('check.identified')}</Said>
  const { by } = asked
  const text = by === 'personalNumber' ? (asked.text ? `${asked.text}-••••` : '••••••••') : asked.text
  const values = { kind: t(`lookUp.kindWords.${by}`), text }
  const found = whoseIs(asked, account, users)
  if (found.whose === 'nobody' && !users && asking) return null
  const said = () => {
    switch (found.whose) {
      case 'account':
        return t('check.account', values)
      case 'user':
        return t('check.user', {
          ...values,
          name: found.user.name,
          role: role(found.user.role).toLowerCase(),
        })
      case 'nobody':
        return t('check.no', values)
      case 'unsaid':
        return t('check.unsaid', values)
      default:
        return found satisfies never
    }
  }
  return <Said tone={tones[found.whose]}>{said()}</Said>
}

type Tone = 'good' | 'warn' | 'quiet'
const tones = { account: 'good', user: 'good', nobody: 'warn', unsaid: 'quiet' } as const
const icons: Record<Tone, TablerIcon> = {
  good: IconCircleCheck,
  warn: IconAlertTriangle,
  quiet: IconInfoCircle,
}

function Said({ tone, children }: { tone: Tone; children: string }) {
  const Icon = icons[tone]
  return (
    <p className={classes.check} data-tone={tone} role="status">
      <Icon size={16} stroke={1.8} aria-hidden />
      <span>{children}</span>
    </p>
  )
}
