import type { CustomerAccount } from '@shared/customer'
import type { UserRole } from '@shared/user-role'
import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { lookedUpBy, whoseIs } from '../looked-up'
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
  const asked = lookedUpBy(account.id)
  if (!asked) return null
  const { by } = asked
  const text = by === 'personalNumber' ? `${asked.text || '••••'}-••••` : asked.text
  const values = { kind: t(`lookUp.kindWords.${by}`), text }
  const found = whoseIs(asked, account, users)
  if (found.whose === 'nobody' && !users && asking) return null
  const isGood = found.whose === 'account' || found.whose === 'user'
  const Icon = isGood ? IconCircleCheck : found.whose === 'nobody' ? IconAlertTriangle : IconInfoCircle
  const said = () => {
    if (found.whose === 'user')
      return t('check.user', { ...values, name: found.user.name, role: role(found.user.role).toLowerCase() })
    if (found.whose === 'account') return t('check.account', values)
    return t(found.whose === 'nobody' ? 'check.no' : 'check.unsaid', values)
  }
  return (
    <p
      className={classes.check}
      data-tone={isGood ? 'good' : found.whose === 'nobody' ? 'warn' : 'quiet'}
      role="status"
    >
      <Icon size={16} stroke={1.8} aria-hidden />
      <span>{said()}</span>
    </p>
  )
}
