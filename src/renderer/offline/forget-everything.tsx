import { Button, Group, Modal, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAction, useAnswer } from '../app/query'
import { FailureView } from '../ui/failure-view'
import { ExportFirst } from './export-first'
import classes from './offline.module.css'

interface ForgetProps {
  opened: boolean
  close: () => void
}

export function ForgetEverything({ opened, close }: ForgetProps) {
  const { t } = useTranslation(['offline', 'app'])
  return (
    <Modal
      size="lg"
      opened={opened}
      onClose={close}
      title={t('forgetting.everything.title')}
      closeButtonProps={{ 'aria-label': t('app:close') }}
    >
      <Asking close={close} />
    </Modal>
  )
}

/** Names what is lost, and lets nobody do it who has not typed what it is. */
function Asking({ close }: { close: () => void }) {
  const { t } = useTranslation(['offline', 'app'])
  const [typed, setTyped] = useState('')
  const forget = useAction('forgetting.everything')
  const word = t('forgetting.everything.word')
  const isTyped = typed.trim().toLocaleUpperCase() === word
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (isTyped) forget.mutate({})
      }}
    >
      <Stack gap="md">
        <span>{t('forgetting.everything.ask')}</span>
        <Lost />
        <ExportFirst />
        <TextInput
          label={t('forgetting.everything.type', { word })}
          value={typed}
          autoComplete="off"
          data-autofocus
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        {forget.error && <FailureView failure={forget.error} as="strip" />}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={close}>
            {t('app:cancel')}
          </Button>
          <Button type="submit" color="red" loading={forget.isPending} disabled={!isTyped}>
            {t('forgetting.everything.confirm')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

const kinds = [
  'drafts',
  'notes',
  'marks',
  'logInNotes',
  'decisions',
  'views',
  'tariffs',
  'connections',
  'activity',
] as const

function Lost() {
  const { t } = useTranslation('offline')
  const { data, error, refetch } = useAnswer('forgetting.lost', {}, { staleTime: 0 })
  if (error) return <FailureView failure={error} as="strip" onRetry={() => void refetch()} />
  return (
    <ul className={classes.parts}>
      {data &&
        kinds
          .filter((kind) => data[kind] > 0)
          .map((kind) => <li key={kind}>{t(`forgetting.lost.${kind}`, { count: data[kind] })}</li>)}
      <li>{t('forgetting.lost.copies')}</li>
    </ul>
  )
}
