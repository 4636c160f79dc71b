import { Button, Group, Modal, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAction } from '../app/query'
import { FailureView } from '../ui/failure-view'

interface ForgetProps {
  opened: boolean
  close: () => void
}

export function ForgetCopies({ opened, close }: ForgetProps) {
  const { t } = useTranslation(['offline', 'app'])
  const forget = useAction('forgetting.copies')
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={t('forgetting.copies.title')}
      closeButtonProps={{ 'aria-label': t('app:close') }}
    >
      <Stack gap="lg">
        <span>{t('forgetting.copies.ask')}</span>
        {forget.error && <FailureView failure={forget.error} as="strip" />}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={close}>
            {t('app:cancel')}
          </Button>
          <Button color="red" loading={forget.isPending} onClick={() => forget.mutate({})}>
            {t('forgetting.copies.confirm')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
