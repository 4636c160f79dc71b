import { Button, type ButtonProps, Tooltip } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../app/query'

interface OnlineButtonProps extends ButtonProps {
  onClick: () => void
}

/** A button for what needs an upstream: offline it can be reached but not pressed, and says why. */
export function OnlineButton({ onClick, ...button }: OnlineButtonProps) {
  const { t } = useTranslation()
  const online = useAnswer('network.status', {}).data?.online ?? true
  if (online) return <Button {...button} onClick={onClick} />
  return (
    <Tooltip label={t('network.needsNetwork')} events={{ hover: true, focus: true, touch: true }}>
      <Button {...button} data-disabled aria-disabled onClick={(event) => event.preventDefault()} />
    </Tooltip>
  )
}
