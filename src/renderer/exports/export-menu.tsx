import './words'
import { Button, Menu } from '@mantine/core'
import { type ExportFormat, exportFormats } from '@shared/export'
import {
  IconDownload,
  IconFileSpreadsheet,
  IconFileTypeCsv,
  IconFileTypePdf,
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
  pdf: IconFileTypePdf,
}

type MenuProps = Parameters<typeof useExport>[0] & {
  count: number | undefined
  selected: ReadonlySet<string>
}

/** Everything in the list, or what is selected, into a file. */
export function ExportMenu({ count, selected, ...list }: MenuProps) {
  const { t } = useTranslation('exports')
  const { number } = useFormat()
  const [opened, setOpened] = useState(false)
  const write = useExport(list)
  const ids = selected.size > 0 ? [...selected] : undefined
  const canExport = (count ?? 0) > 0 || ids !== undefined
  useShortcuts(
    [
      { id: 'exports', keys: ['e'], label: t('action'), group: 'page', run: () => setOpened(true) },
      ...exportFormats.map((format) => ({
        ...{ id: `exports.${format}`, keys: [], label: t(`keys.${format}`) },
        ...{ group: 'page' as const, palette: true, run: () => write(format, ids) },
      })),
    ],
    canExport,
  )
  return (
    <Menu position="bottom-end" width={230} opened={opened} onChange={setOpened}>
      <Menu.Target>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconDownload size={14} stroke={1.6} aria-hidden />}
          disabled={!canExport}
        >
          {t('action')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {ids && (
          <>
            <Formats
              label={t('selected', { count: ids.length, number: number(ids.length) })}
              onChoose={(format) => write(format, ids)}
            />
            <Menu.Divider />
          </>
        )}
        {count !== undefined && count > 0 && (
          <Formats
            label={t(ids ? 'all' : 'of', { count, number: number(count) })}
            onChoose={(format) => write(format)}
          />
        )}
      </Menu.Dropdown>
    </Menu>
  )
}

function Formats({ label, onChoose }: { label: string; onChoose: (format: ExportFormat) => void }) {
  const { t } = useTranslation('exports')
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group inside a menu is no fieldset.
    <div role="group" aria-label={label}>
      <Menu.Label aria-hidden>{label}</Menu.Label>
      {exportFormats.map((format) => {
        const Icon = icons[format]
        return (
          <Menu.Item
            key={format}
            leftSection={<Icon size={16} stroke={1.6} aria-hidden />}
            onClick={() => onChoose(format)}
          >
            {t(`formats.${format}`)}
          </Menu.Item>
        )
      })}
    </div>
  )
}
