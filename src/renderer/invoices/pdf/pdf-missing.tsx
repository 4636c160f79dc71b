import { Button, Group } from '@mantine/core'
import type { Failure } from '@shared/failure'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../app/query'
import { useFormat } from '../../i18n/format'
import classes from '../../pdf/pdf.module.css'
import { Empty } from '../../ui/empty'
import { FailureDetails } from '../../ui/failure-details'
import { FailureView } from '../../ui/failure-view'
import { LinkButton } from '../../ui/link-button'

/** Why there is no PDF to read, in the words of invoices where a general failure has none. */
export function PdfMissing(props: { failure: Failure; onRetry: () => void }) {
  return (
    <div className={classes.missing}>
      <Why {...props} />
    </div>
  )
}

function Why({ failure, onRetry }: { failure: Failure; onRetry: () => void }) {
  const { t } = useTranslation(['invoices', 'reading'])
  const { bytes } = useFormat()
  if (failure.code === 'noPdf') {
    return (
      <Empty
        title={t('pdf.noPdf.title')}
        text={t('pdf.noPdf.text')}
        action={<Retry label={t('pdf.lookAgain')} onRetry={onRetry} />}
      />
    )
  }
  if (failure.kind === 'offline') return <NotKept onRetry={onRetry} />
  if (failure.kind === 'unexpectedAnswer') {
    const { code, size } = failure
    const isLarge = code === 'tooLarge'
    const large = size
      ? t('reading:pdf.tooLarge.textOf', { size: bytes(size) })
      : t('reading:pdf.tooLarge.text')
    return (
      <div role="alert">
        <Empty
          title={isLarge ? t('reading:pdf.tooLarge.title') : t('pdf.notPdf.title')}
          text={isLarge ? large : t('pdf.notPdf.text')}
          action={
            <Group gap="sm">
              <Retry label={t('pdf.tryAgain')} onRetry={onRetry} />
              <FailureDetails failure={failure} />
            </Group>
          }
        />
      </div>
    )
  }
  return <FailureView failure={failure} onRetry={onRetry} />
}

function NotKept({ onRetry }: { onRetry: () => void }) {
  const { t } = useTranslation('invoices')
  const count = useAnswer('offline.get', {}).data?.holding.pdfs ?? 0
  return (
    <div role="status">
      <Empty
        title={t('pdf.offline.title')}
        text={t('pdf.offline.text', { count })}
        action={
          <Group gap="sm">
            <Retry label={t('pdf.tryAgain')} onRetry={onRetry} />
            <LinkButton variant="subtle" color="gray" to="/offline">
              {t('pdf.offline.action')}
            </LinkButton>
          </Group>
        }
      />
    </div>
  )
}

function Retry({ label, onRetry }: { label: string; onRetry: () => void }) {
  return (
    <Button variant="default" onClick={onRetry}>
      {label}
    </Button>
  )
}
