import type { Permission } from '@shared/operations'
import { leastRole, may, roleFor, saidFor } from '@shared/role'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../app/query'

/** Whether the role here has a permission; false until that is known. `about`: a record's or connection's id. */
export function useMay(permission: Permission, about?: string): boolean {
  const standing = useAnswer('roles.standing', {}).data
  return standing !== undefined && may(roleFor(standing, about), permission)
}

/** Which role is missing and who can give it, in words; null when none is, or nobody knows yet. Main decides in any case. */
export function useNoRole(permission: Permission, about?: string): string | null {
  const { t } = useTranslation('roles')
  const standing = useAnswer('roles.standing', {}).data
  if (!standing || may(roleFor(standing, about), permission)) return null
  const hub = saidFor(standing.hubs, about)
  const who = hub && !may(hub.role, permission) ? t('ask.hub', { hub: hub.name }) : t('ask.local')
  return `${t(`needs.${leastRole[permission]}`)} ${who}`
}
