import '../words'
import { Button, Modal, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { Contact } from '@shared/contact'
import { IconPencil } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNoRole } from '../../roles/use-may'
import { Tool } from '../../ui/tool'
import { useDraft } from '../../ui/use-draft'
import { emailProblem } from '../account/email-problem'
import classes from './correction.module.css'
import { useCorrect, useCorrection } from './use-correction'

/** Says which e-mail is right, where the hub's is not. */
export function CorrectEmail({ contact }: { contact: Contact }) {
  const { t } = useTranslation('contactPage')
  const [opened, { open, close }] = useDisclosure()
  const hindrance = useNoRole('changeCustomers', contact.id)
  return (
    <>
      <Tool icon={IconPencil} label={t('correction.action')} hindrance={hindrance} onClick={open} />
      <Modal
        opened={opened}
        padding="xl"
        onClose={close}
        title={t('correction.title')}
        closeButtonProps={{ 'aria-label': t('correction.cancel') }}
      >
        <Form contact={contact} onEnd={close} />
      </Modal>
    </>
  )
}

function Form({ contact: { id, email }, onEnd }: { contact: Contact; onEnd: () => void }) {
  const { t } = useTranslation('contactPage')
  const correction = useCorrection(id)
  const { correct, pending } = useCorrect(id)
  const { found, keep } = useDraft(`correction/${id}`)
  const [typed, setTyped] = useState<string | null>(null)
  const [tried, setTried] = useState(false)
  const text = typed ?? found ?? correction?.email ?? email ?? ''
  const problem = emailProblem(text) !== null
  const end = () => {
    keep(null)
    onEnd()
  }
  return (
    <form
      noValidate
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (!problem) correct(text.trim(), end)
      }}
    >
      <p className={classes.quiet}>{t('correction.intro')}</p>
      <TextInput
        data-autofocus
        type="email"
        autoComplete="off"
        spellCheck={false}
        maxLength={320}
        label={t('correction.label')}
        value={text}
        error={tried && problem ? t('correction.notAnEmail') : null}
        onChange={(event) => {
          setTyped(event.currentTarget.value)
          keep(event.currentTarget.value)
        }}
      />
      <div className={classes.buttons}>
        <Button variant="default" onClick={end}>
          {t('correction.cancel')}
        </Button>
        <Button type="submit" loading={pending}>
          {t('correction.save')}
        </Button>
      </div>
    </form>
  )
}
