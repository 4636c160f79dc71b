import './words'
import type { InvoiceExport } from '@shared/export'
import { useTranslation } from 'react-i18next'
import { ExportLine } from './export-line'
import classes from './exports.module.css'

export default function ExportStrip({ all }: { all: readonly InvoiceExport[] }) {
  const { t } = useTranslation('exports')
  return (
    <section className={classes.strip} aria-label={t('strip.label')}>
      {all.map((one) => (
        <ExportLine key={one.id} one={one} />
      ))}
    </section>
  )
}
