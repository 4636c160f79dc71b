import './words'
import { Button, Menu } from '@mantine/core'
import { type ExportFormat, exportFormats } from '@shared/export'
import {
  IconDownload,
  IconFileSpreadsheet,
  IconFileTypeCsv,
  IconFileZip,
  type TablerIcon,
} from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../i18n/format'
import { useShortcuts } from '../ui/shortcuts'
import { useExport } from './use-export'

const icons: Record<ExportFormat, TablerIcon> = {
  csv: IconFileTypeCsv,
  xlsx: IconFileSpreadsheet,
  pdfs: IconFileZip,
}

type MenuProps = Parameters<typeof useExport>[0] & { count: number | undefined }

/** Everything in the list, into a file. */
export function ExportMenu({ count, ...list }: MenuProps) {
  const { t } = useTranslation('exports')
  const { number } = useFormat()
  const [opened, setOpened] = useState(false)
  const write = useExport(list)
  useShortcuts(
    [
      { id: 'exports', keys: ['e'], label: t('action'), group: 'page', run: () => setOpened(true) },
      ...exportFormats.map((format) => ({
        ...{ id: `exports.${format}`, keys: [], label: t(`keys.${format}`) },
        ...{ group: 'page' as const, palette: true, run: () => write(format) },
      })),
    ],
    (count ?? 0) > 0,
  )
  return (
    <Menu position="bottom-end" width={230} opened={opened} onChange={setOpened}>
      <Menu.Target>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconDownload size={14} stroke={1.6} aria-hidden />}
          disabled={!count}
        >
          {t('action')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('of', { count: count ?? 0, number: number(count ?? 0) })}</Menu.Label>
        {exportFormats.map((format) => {
          const Icon = icons[format]
          return (
            <Menu.Item
              key={format}
              leftSection={<Icon size={16} stroke={1.6} aria-hidden />}
              onClick={() => write(format)}
            >
              {t(`formats.${format}`)}
            </Menu.Item>
          )
        })}
      </Menu.Dropdown>
    </Menu>
  )
}
