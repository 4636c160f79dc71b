import { Button, type ButtonProps, Tooltip } from '@mantine/core'
import type { Permission } from '@shared/operations'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../app/query'
import { useNoRole } from '../roles/use-may'

interface OnlineButtonProps extends ButtonProps {
  onClick: () => void
  needs?: Permission
}

/** A button for what needs an upstream: offline, or without the role, it can be reached but not pressed, and says why. */
export function OnlineButton({ onClick, needs = 'use', ...button }: OnlineButtonProps) {
  const { t } = useTranslation()
  const online = useAnswer('network.status', {}).data?.online ?? true
  const hindrance = useNoRole(needs) ?? (online ? null : t('network.needsNetwork'))
  if (!hindrance) return <Button {...button} onClick={onClick} />
  return (
    <Tooltip label={hindrance} events={{ hover: true, focus: true, touch: true }}>
      <Button {...button} data-disabled aria-disabled onClick={(event) => event.preventDefault()} />
    </Tooltip>
  )
}
