import { Button } from '@mantine/core'
import { IconCloudOff } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../i18n/format'
import classes from './offline-strip.module.css'
import { useAction, useAnswer } from './query'

/** Says calmly that what is on screen is from this computer, and how old it is. */
export function OfflineStrip() {
  const { t } = useTranslation()
  const { instant } = useFormat()
  const network = useAnswer('network.status', {}).data
  const asOf = useAnswer('sync.status', {}).data?.finishedAt
  const check = useAction('network.check')
  if (!network || (network.online && network.unreachable.length === 0)) return null
  const names = network.unreachable.map(({ name }) => name).join(', ')
  const text = () => {
    if (network.online) return t('network.stripUnreachable', { names })
    return asOf ? t('network.strip', { instant: instant(asOf) }) : t('network.stripEmpty')
  }
  return (
    <div className={classes.strip} role="status">
      <IconCloudOff size={16} stroke={1.6} aria-hidden />
      <span className={classes.text}>{text()}</span>
      <Button
        variant="subtle"
        color="gray"
        size="compact-sm"
        loading={check.isPending}
        onClick={() => check.mutate({})}
      >
        {t('network.check')}
      </Button>
    </div>
  )
}
