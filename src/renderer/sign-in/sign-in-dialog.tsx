import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../app/query'
import { askToSignIn, useAskedToSignIn } from './asked-to-sign-in'
import { SignInPanel } from './sign-in-panel'

/** Over whatever is on screen, which goes on where it was once somebody has signed in. */
export function Component(): ReactNode {
  const { t } = useTranslation('signIn')
  const connectionId = useAskedToSignIn()
  const connections = useAnswer('connections.list', {}).data
  const system = connections?.find(({ id }) => id === connectionId)?.name ?? ''
  const close = () => askToSignIn(null)
  return (
    <Modal
      opened={connectionId !== null}
      onClose={close}
      title={t('title', { system })}
      closeButtonProps={{ 'aria-label': t('cancel') }}
    >
      {connectionId !== null && <SignInPanel connectionId={connectionId} onSignedIn={close} />}
    </Modal>
  )
}
