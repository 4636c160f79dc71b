import type { InvoiceExport } from '@shared/export'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../i18n/format'
import { useFailureWords } from '../ui/use-failure-words'
import classes from './exports.module.css'

/** So many are named on screen; the file names more. */
const named = 100

/** What only PDFs have, in words of their own. */
const why = { noPdf: 'noPdf', tooLarge: 'tooLarge', lockedPdf: 'locked', brokenPdf: 'damaged' } as const
const isKnown = (code: string | undefined): code is keyof typeof why =>
  code !== undefined && Object.hasOwn(why, code)

/** Which invoices are not in the file, and why. */
export function Missing({ one: { fileName, missing, missingCount } }: { one: InvoiceExport }) {
  const { t } = useTranslation('exports')
  const { number } = useFormat()
  const words = useFailureWords()
  const shown = missing.slice(0, named)
  const others = missingCount - shown.length
  return (
    <div className={classes.missing}>
      <strong>{t('strip.missingTitle', { file: fileName })}</strong>
      <ul>
        {shown.map(({ number: invoice, failure }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two invoices may have one number, and nothing moves.
          <li key={at}>
            {invoice}: {isKnown(failure.code) ? t(`strip.${why[failure.code]}`) : words(failure).title}
          </li>
        ))}
      </ul>
      {others > 0 && <p>{t('strip.others', { count: others, number: number(others) })}</p>}
    </div>
  )
}
