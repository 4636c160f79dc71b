import { Button, Group, Modal, Stack } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { Connection } from '@shared/connection'
import { useTranslation } from 'react-i18next'
import { useAction } from '../app/query'
import { FailureView } from '../ui/failure-view'
import classes from './connections.module.css'
import { useProblemWords } from './use-problem-words'

interface RemovalProps {
  connection: Connection
  onRemoved: () => void
}

/** Removing cannot be undone, since the key is gone: it asks, by name. */
export function ConnectionRemoval({ connection: { id, name }, onRemoved }: RemovalProps) {
  const { t } = useTranslation(['connections', 'app'])
  const [asking, { open, close }] = useDisclosure()
  const { keychain } = useProblemWords()
  const remove = useAction('connections.remove', { onSuccess: onRemoved })
  return (
    <>
      <Button variant="subtle" color="red" className={classes.remove} onClick={open}>
        {t('form.remove')}
      </Button>
      <Modal
        opened={asking}
        onClose={close}
        title={t('removal.title', { name })}
        closeButtonProps={{ 'aria-label': t('app:close') }}
      >
        <Stack gap="lg">
          <span>{t('removal.text', { name, keychain })}</span>
          {remove.error && <FailureView failure={remove.error} as="strip" />}
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={close}>
              {t('app:cancel')}
            </Button>
            <Button color="red" loading={remove.isPending} onClick={() => remove.mutate({ id })}>
              {t('removal.confirm', { name })}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  )
}
