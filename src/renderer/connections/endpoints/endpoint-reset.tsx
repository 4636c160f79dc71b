import { Button, Group, Modal, Stack } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { Connection } from '@shared/connection'
import type { EndpointRow } from '@shared/endpoint'
import { useTranslation } from 'react-i18next'
import { useAction } from '../../app/query'
import { useNoRole } from '../../roles/use-may'
import { FailureView } from '../../ui/failure-view'
import { useEndpointWords } from './use-endpoint-words'

/** All as usual again: it asks, and says what goes. */
export function EndpointReset({
  connection,
  rows,
}: {
  connection: Connection
  rows: readonly EndpointRow[]
}) {
  const { t } = useTranslation(['endpoints', 'app'])
  const { id: connectionId, name } = connection
  const words = useEndpointWords()
  const mayChange = useNoRole('administer', connectionId) === null
  const [asking, { open, close }] = useDisclosure()
  const reset = useAction('endpoints.reset', { onSuccess: close })
  const other = rows.filter(({ isChanged, refused }) => isChanged || refused)
  return (
    <>
      <Button variant="subtle" color="gray" disabled={other.length === 0 || !mayChange} onClick={open}>
        {t('resetAll')}
      </Button>
      <Modal
        opened={asking}
        onClose={close}
        title={t('reset.title', { name })}
        closeButtonProps={{ 'aria-label': t('app:close') }}
      >
        <Stack gap="lg">
          <span>{t('reset.text')}</span>
          <span>{other.map(({ operation }) => words.operation(operation)).join(', ')}</span>
          {reset.error && <FailureView failure={reset.error} as="strip" />}
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={close}>
              {t('app:cancel')}
            </Button>
            <Button loading={reset.isPending} onClick={() => reset.mutate({ connectionId })}>
              {t('reset.confirm')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  )
}
