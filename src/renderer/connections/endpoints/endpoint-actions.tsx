import { Button, Group } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { Connection } from '@shared/connection'
import type { EndpointImport, EndpointRow } from '@shared/endpoint'
import type { Failure } from '@shared/failure'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAction } from '../../app/query'
import { useNoRole } from '../../roles/use-may'
import { FailureView } from '../../ui/failure-view'
import { EndpointImportDialog } from './endpoint-import'
import { EndpointReset } from './endpoint-reset'
import classes from './endpoints.module.css'

interface ActionsProps {
  connection: Connection
  rows: readonly EndpointRow[]
}

const fileProblems = ['notReadable', 'tooLarge', 'notJson', 'noTable', 'otherKind'] as const

/** What is done with the whole table. */
export function EndpointActions({ connection, rows }: ActionsProps) {
  const { t } = useTranslation('endpoints')
  const { id: connectionId } = connection
  const [read, setRead] = useState<EndpointImport | null>(null)
  const mayChange = useNoRole('administer', connectionId) === null
  const take = useAction('endpoints.import', { onSuccess: setRead })
  const give = useAction('endpoints.export', {
    onSuccess: ({ path }) => {
      if (path !== null) notifications.show({ message: t('exported', { path }) })
    },
  })
  const failure = take.error ?? give.error
  const refusal = failure && fileProblems.find((problem) => problem === fileProblem(failure))
  return (
    <div className={classes.actions}>
      <Group gap="sm" wrap="nowrap">
        <Button
          variant="default"
          loading={take.isPending}
          disabled={!mayChange}
          onClick={() => {
            give.reset()
            take.mutate({ connectionId })
          }}
        >
          {t('import')}
        </Button>
        <Button
          variant="default"
          loading={give.isPending}
          onClick={() => {
            take.reset()
            give.mutate({ connectionId })
          }}
        >
          {t('export')}
        </Button>
        <EndpointReset connection={connection} rows={rows} />
      </Group>
      {refusal && (
        <p role="alert" className={classes.refusal}>
          {t(`file.${refusal}`)}
        </p>
      )}
      {failure && !refusal && <FailureView failure={failure} as="strip" />}
      <EndpointImportDialog connectionId={connectionId} read={read} onClose={() => setRead(null)} />
    </div>
  )
}

const fileProblem = (failure: Failure) =>
  failure.kind === 'invalid' ? failure.fields.find(({ path }) => path === 'file')?.problem : undefined
