import type { Role } from '@shared/role'
import { IconCheck, IconMinus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Status } from '../ui/status'

/** The role that a permission makes here; most make none. */
export function RoleMade({ role }: { role: Role }) {
  const { t } = useTranslation(['permissions', 'roles'])
  return role === 'staff' ? (
    <Status icon={IconMinus} word={t('noRole')} tone="quiet" />
  ) : (
    <Status icon={IconCheck} word={t(`roles:names.${role}`)} tone="good" />
  )
}
