import { useTranslation } from 'react-i18next'

export const knownRoles = ['owner', 'company', 'guest'] as const
type Known = (typeof knownRoles)[number]
export const knownRole = (role: string): Known | undefined => knownRoles.find((one) => one === role)

/** A role in words; one that we do not know stays as the data layer says it. */
export function useRoleWord(): (role: string) => string {
  const { t } = useTranslation('customers')
  return (role) => {
    const known = knownRole(role)
    return known ? t(`users.roles.${known}`) : role
  }
}
