import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useShortcuts } from '../ui/shortcuts'

interface ActivityActionsProps {
  verifying: boolean
  exporting: boolean
  onVerify: () => void
  /** Null where the person may not. */
  onExport: (() => void) | null
}

/** What is done with the log. */
export function ActivityActions({ verifying, exporting, onVerify, onExport }: ActivityActionsProps) {
  const { t } = useTranslation('activity')
  const shortcut = (id: 'verify' | 'export', key: string, run: () => void) => ({
    ...{
      id: `activity.${id}`,
      keys: [key],
      label: t(`${id}.key`),
      group: 'page' as const,
      palette: true,
      run,
    },
  })
  useShortcuts([shortcut('verify', 'v', onVerify)])
  useShortcuts([shortcut('export', 'e', () => onExport?.())], onExport !== null)
  return (
    <>
      <Button size="compact-sm" variant="default" title="V" loading={verifying} onClick={onVerify}>
        {t('verify.button')}
      </Button>
      {onExport && (
        <Button size="compact-sm" variant="default" title="E" loading={exporting} onClick={onExport}>
          {t('export.button')}
        </Button>
      )}
    </>
  )
}
