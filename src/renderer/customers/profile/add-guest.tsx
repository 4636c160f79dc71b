import { Button, Modal, SegmentedControl, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { Failure } from '@shared/failure'
import type { GuestInvitation } from '@shared/user-role'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAction } from '../../app/query'
import { FailureView } from '../../ui/failure-view'
import classes from './profile.module.css'
import { putUserRoles } from './put-user-roles'
import { type ReachBy, type ReachProblem, reachProblem, reachSent } from './reach-problem'

interface AddGuestProps {
  accountId: string
  /** By which people call the account. */
  number: string
  hindrance: string | null
  opened: boolean
  onClose: () => void
}

/** What was typed stays while the page does, also when the dialog is closed in between. */
export function AddGuest({ accountId, number, hindrance, opened, onClose }: AddGuestProps) {
  const { t } = useTranslation(['customers', 'app'])
  const [by, setBy] = useState<ReachBy>('email')
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<ReachProblem | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const { mutate, reset, error, isPending } = useAction('customers.addGuest', {
    onSuccess: (said) => {
      putUserRoles(accountId, said)
      setTyped('')
      onClose()
      notifications.show({ message: t('guest.added') })
    },
  })
  const atField = error && fieldFailure(error)
  useEffect(() => {
    if (error) field.current?.focus()
  }, [error])

  const change = (text: string, as: ReachBy) => {
    setTyped(text)
    setBy(as)
    setProblem(null)
    reset()
  }
  const submit = () => {
    const wrong = reachProblem(by, typed)
    setProblem(wrong)
    field.current?.focus()
    if (!wrong && !hindrance && !isPending)
      mutate({ id: accountId, invitation: invitation(by, reachSent(by, typed)) })
  }
  const wrong = () => {
    if (problem) return t(`field.${problem}`)
    return atField && t(`guest.${atField}.${by}`)
  }
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('guest.title')}
      padding="xl"
      closeButtonProps={{ 'aria-label': t('app:cancel') }}
      closeOnClickOutside={false}
    >
      <form
        noValidate
        autoComplete="off"
        className={classes.dialog}
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <p className={classes.intro}>{t('guest.intro', { number })}</p>
        <SegmentedControl
          size="xs"
          aria-label={t('guest.by')}
          value={by}
          disabled={isPending}
          onChange={(value) => {
            change(typed, reachKinds.find((kind) => kind === value) ?? 'email')
          }}
          data={reachKinds.map((kind) => ({ value: kind, label: t(`guest.kinds.${kind}`) }))}
        />
        <TextInput
          ref={field}
          data-autofocus
          label={t(`guest.kinds.${by}`)}
          value={typed}
          maxLength={320}
          autoComplete="off"
          spellCheck={false}
          readOnly={isPending}
          error={wrong()}
          onChange={(event) => change(event.currentTarget.value, by)}
        />
        {error && !atField && <FailureView failure={error} onRetry={submit} as="strip" />}
        {hindrance && <p className={classes.quiet}>{hindrance}</p>}
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose}>
            {t('app:cancel')}
          </Button>
          <Button type="submit" loading={isPending} disabled={hindrance !== null}>
            {t('guest.submit')}
          </Button>
        </div>
      </form>
    </Modal>
  )
}

const reachKinds = ['email', 'phone', 'username'] as const satisfies ReachBy[]

/** What is said at the field rather than below it. */
function fieldFailure({ kind }: Failure): 'taken' | 'refused' | null {
  return kind === 'conflict' ? 'taken' : kind === 'invalid' ? 'refused' : null
}

function invitation(by: ReachBy, text: string): GuestInvitation {
  switch (by) {
    case 'email':
      return { by, email: text }
    case 'phone':
      return { by, phone: text }
    case 'username':
      return { by, username: text }
    default:
      return by satisfies never
  }
}
