import { Modal } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconShieldQuestion } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useShortcuts } from '../ui/shortcuts'
import { Tool } from '../ui/tool'
import { Explanation } from './explanation'
import type { Noun } from './permissions-of'

/** The way to who can see and do what with a record, and why. */
export function WhoMay({ noun, id }: { noun: Noun; id: string }) {
  const { t } = useTranslation(['roles', 'app'])
  const [opened, { open, close }] = useDisclosure()
  useShortcuts([
    { id: 'roles.explain', keys: ['w'], label: t('explain.action'), group: 'page', palette: true, run: open },
  ])
  return (
    <>
      <Tool icon={IconShieldQuestion} label={t('explain.action')} keys="w" onClick={open} />
      <Modal
        opened={opened}
        onClose={close}
        size="lg"
        padding="xl"
        title={t('explain.title')}
        closeButtonProps={{ 'aria-label': t('app:close') }}
      >
        <Explanation noun={noun} id={id} />
      </Modal>
    </>
  )
}
