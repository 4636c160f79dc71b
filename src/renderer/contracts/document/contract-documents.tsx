import type { Contract, ContractDocument } from '@shared/contract'
import { IconDownload, IconFileText } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../app/query'
import { FailureView } from '../../ui/failure-view'
import { OnlineButton } from '../../ui/online-button'
import { Part } from '../../ui/part'
import parts from '../../ui/part.module.css'
import { Tool } from '../../ui/tool'
import classes from './document.module.css'
import { useSaveDocument } from './use-save-document'

interface ContractDocumentsProps {
  contract: Contract
  /** Id of the one that is read beside the contract. */
  reading: string | undefined
  onRead: (documentId: string) => void
}

/** The documents of a contract: fetched from the hub when somebody reads or saves one. */
export function ContractDocuments({ contract: { id, documents }, reading, onRead }: ContractDocumentsProps) {
  const { t } = useTranslation(['contracts', 'app'])
  const online = useAnswer('network.status', {}).data?.online ?? true
  const save = useSaveDocument()
  const { variables, isPending, error } = save
  return (
    <Part title={t('documents.title')}>
      {error && variables && (
        <FailureView failure={error} onRetry={() => save.mutate(variables)} as="strip" />
      )}
      {documents.length === 0 && <p className={parts.none}>{t('documents.none')}</p>}
      <ul className={classes.documents}>
        {documents.map((document) => {
          const { id: documentId, name } = document
          const saving = isPending && variables?.documentId === documentId
          const toSave = () => save.mutate({ id, documentId })
          const look = {
            variant: 'subtle',
            color: 'gray',
            justify: 'flex-start',
            classNames: { root: classes.open, label: classes.name },
            leftSection: <IconFileText size={16} stroke={1.6} aria-hidden />,
          } as const
          return (
            <li key={documentId} data-reading={documentId === reading || undefined}>
              {isReadable(document) ? (
                <>
                  <OnlineButton
                    {...look}
                    aria-label={t('documents.read', { name })}
                    aria-pressed={documentId === reading}
                    onClick={() => onRead(documentId)}
                  >
                    {name}
                  </OnlineButton>
                  <Tool
                    icon={IconDownload}
                    label={t('documents.save', { name })}
                    hindrance={online ? null : t('app:network.needsNetwork')}
                    loading={saving}
                    onClick={toSave}
                  />
                </>
              ) : (
                <OnlineButton
                  {...look}
                  aria-label={t('documents.save', { name })}
                  rightSection={<IconDownload size={16} stroke={1.6} aria-hidden />}
                  loading={saving}
                  onClick={toSave}
                >
                  {name}
                </OnlineButton>
              )}
            </li>
          )
        })}
      </ul>
    </Part>
  )
}

/** What may be a PDF can be read here; pictures and the like are saved. */
export const isReadable = ({ type }: ContractDocument) =>
  type === null || /^application\/(x-)?pdf\b/i.test(type.trim())
