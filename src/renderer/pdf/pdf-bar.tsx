import { ActionIcon } from '@mantine/core'
import {
  IconArrowAutofitWidth,
  IconDownload,
  IconMinus,
  IconPlus,
  IconPrinter,
  IconSearch,
} from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../i18n/format'
import { Tool } from '../ui/tool'
import classes from './pdf.module.css'
import type { PageNumber } from './use-page-number'
import type { Zoom } from './use-zoom'

interface PdfBarProps {
  zoom: Zoom
  page: PageNumber
  pages: number
  printing: boolean
  onFind: () => void
  onPrint: () => void
  onSave: () => void
}

export function PdfBar({ zoom, page, pages, printing, onFind, onPrint, onSave }: PdfBarProps) {
  const { t } = useTranslation('pdf')
  const { number } = useFormat()
  return (
    <div className={classes.bar} role="toolbar" aria-label={t('name')}>
      <PageField page={page} pages={pages} />
      <span className={classes.quiet}>{t('pages', { count: pages })}</span>
      <span className={classes.gap} />
      <Tool icon={IconMinus} label={t('keys.zoomOut')} keys="-" onClick={zoom.smaller} />
      <span className={classes.percent}>{t('zoom', { percent: number(Math.round(zoom.value * 100)) })}</span>
      <Tool icon={IconPlus} label={t('keys.zoomIn')} keys="+" onClick={zoom.larger} />
      <Tool
        icon={IconArrowAutofitWidth}
        label={t('keys.fit')}
        keys="0"
        pressed={zoom.fits}
        onClick={zoom.fit}
      />
      <span className={classes.gap} />
      <Tool icon={IconSearch} label={t('keys.find')} keys="mod+f" onClick={onFind} />
      {printing ? (
        <ActionIcon loading aria-label={t('printing')} />
      ) : (
        <Tool icon={IconPrinter} label={t('keys.print')} keys="mod+p" onClick={onPrint} />
      )}
      <Tool icon={IconDownload} label={t('keys.save')} keys="mod+s" onClick={onSave} />
    </div>
  )
}

function PageField({ page, pages }: { page: PageNumber; pages: number }) {
  const { t } = useTranslation('pdf')
  const [typed, setTyped] = useState(String(page.value))
  useEffect(() => setTyped(String(page.value)), [page.value])
  const go = () => {
    const wanted = Number(typed)
    if (Number.isInteger(wanted) && wanted >= 1 && wanted <= pages) page.go(wanted)
    else setTyped(String(page.value))
  }
  return (
    <input
      className={classes.pageField}
      type="text"
      inputMode="numeric"
      aria-label={t('pageField')}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={go}
      onKeyDown={(event) => {
        if (event.key === 'Enter') go()
      }}
    />
  )
}
