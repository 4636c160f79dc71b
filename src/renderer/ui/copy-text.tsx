import { ActionIcon, CopyButton, Tooltip } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

/** Copies what stands beside it. Never for a secret: that leaves the clipboard again. */
export function CopyText({ text, label }: { text: string; label: string }) {
  const { t } = useTranslation('app')
  return (
    <CopyButton value={text}>
      {({ copied, copy }) => (
        <Tooltip label={copied ? t('copied') : label}>
          <ActionIcon size="sm" aria-label={copied ? t('copied') : label} onClick={copy}>
            {copied ? <IconCheck size={14} stroke={1.8} /> : <IconCopy size={14} stroke={1.6} />}
          </ActionIcon>
        </Tooltip>
      )}
    </CopyButton>
  )
}
