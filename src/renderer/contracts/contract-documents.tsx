import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { Contract } from '@shared/contract'
import { IconDownload, IconFileText } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useAction } from '../app/query'
import { FailureView } from '../ui/failure-view'
import { OnlineButton } from '../ui/online-button'
import { Part } from '../ui/part'
import parts from '../ui/part.module.css'
import classes from './contract-page.module.css'

/** The documents of a contract: fetched from the hub when somebody saves one. */
export function ContractDocuments({ contract: { id, documents } }: { contract: Contract }) {
  const { t } = useTranslation('contracts')
  const save = useAction('contracts.saveDocument', {
    onSuccess: ({ path }) => {
      if (path !== null) notifications.show({ message: t('documents.saved', { path }) })
    },
  })
  const { variables, isPending, error } = save
  return (
    <Part title={t('documents.title')}>
      {error && variables && (
        <FailureView failure={error} onRetry={() => save.mutate(variables)} as="strip" />
      )}
      {documents.length === 0 ? (
        <p className={parts.none}>{t('documents.none')}</p>
      ) : (
        <Button.Group orientation="vertical" maw={420}>
          {documents.map(({ id: documentId, name }) => (
            <OnlineButton
              key={documentId}
              variant="default"
              justify="flex-start"
              classNames={{ label: classes.document }}
              leftSection={<IconFileText size={16} stroke={1.6} aria-hidden />}
              rightSection={<IconDownload size={16} stroke={1.6} aria-hidden />}
              aria-label={t('documents.save', { name })}
              loading={isPending && variables?.documentId === documentId}
              onClick={() => save.mutate({ id, documentId })}
            >
              {name}
            </OnlineButton>
          ))}
        </Button.Group>
      )}
    </Part>
  )
}
