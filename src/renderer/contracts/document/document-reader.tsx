import type { Contract } from '@shared/contract'
import { IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../app/query'
import { usePdfWorker } from '../../pdf/open-pdf'
import { AwaitedPdf, OpenedPdf } from '../../pdf/opened-pdf'
import { FailureView } from '../../ui/failure-view'
import { useShortcuts } from '../../ui/shortcuts'
import { Tool } from '../../ui/tool'
import { useAgainOnline } from '../../ui/use-again-online'
import { useSayFailure } from '../../ui/use-say-failure'
import classes from './document.module.css'
import { useSaveDocument } from './use-save-document'

/** So long the bytes of a document that was read stay in the page's memory, in ms. */
const held = 60_000

interface DocumentReaderProps {
  contract: Contract
  documentId: string
  onClose: () => void
}

/** A contract's document, to read beside it. pdf.js and its thread come and go with it. */
export default function DocumentReader({ contract, documentId, onClose }: DocumentReaderProps) {
  const { t } = useTranslation('contracts')
  const { id, number, documents } = contract
  const name = documents.find((one) => one.id === documentId)?.name ?? documentId
  const worker = usePdfWorker()
  const sayFailure = useSayFailure()
  const { mutate: save } = useSaveDocument()
  const { data, error, isFetching, refetch } = useAnswer(
    'contracts.document',
    { id, documentId },
    { gcTime: held },
  )
  useAgainOnline(error, refetch)
  const keys = ['Escape']
  const close = t('documents.close')
  useShortcuts([{ id: 'contract.document.close', group: 'page', keys, label: close, run: onClose }])
  const toSave = () => save({ id, documentId }, { onError: sayFailure })
  return (
    <section className={classes.reader} aria-label={name}>
      <div className={classes.bar}>
        <h2>{name}</h2>
        <Tool icon={IconX} label={close} keys="Escape" onClick={onClose} />
      </div>
      {data && (
        <OpenedPdf
          key={documentId}
          bytes={data.bytes}
          worker={worker}
          label={t('documents.label', { name, number })}
          onSave={toSave}
        />
      )}
      {!data && error && !isFetching && <FailureView failure={error} onRetry={() => void refetch()} />}
      {!data && (!error || isFetching) && <AwaitedPdf />}
    </section>
  )
}
