import { Button, Modal, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { Failure } from '@shared/failure'
import type { UserRole } from '@shared/user-role'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAction } from '../../app/query'
import { FailureView } from '../../ui/failure-view'
import { useDraft } from '../../ui/use-draft'
import classes from './profile.module.css'
import { putUserRoles } from './put-user-roles'
import { reachProblem, reachSent } from './reach-problem'
import { type Reach, reachFrom, reachText } from './typed-reach'

interface CorrectUserProps {
  accountId: string
  /** Null: nobody. */
  user: UserRole | null
  hindrance: string | null
  onClose: () => void
}

export function CorrectUser({ accountId, user, hindrance, onClose }: CorrectUserProps) {
  const { t } = useTranslation(['customers', 'app'])
  const [last, setLast] = useState(user)
  if (user && user !== last) setLast(user)
  return (
    <Modal
      opened={user !== null}
      onClose={onClose}
      title={t('correct.title', { name: last?.name || last?.username || t('users.nameless') })}
      padding="xl"
      closeButtonProps={{ 'aria-label': t('app:cancel') }}
      closeOnClickOutside={false}
    >
      {user && (
        <Correction
          key={user.userId}
          accountId={accountId}
          user={user}
          hindrance={hindrance}
          onClose={onClose}
        />
      )}
    </Modal>
  )
}

function Correction({ accountId, user, hindrance, onClose }: CorrectUserProps & { user: UserRole }) {
  const { t } = useTranslation(['customers', 'app'])
  const asItIs = { email: user.email ?? '', phone: user.phone ?? '' }
  const { found, keep } = useDraft(`user/${accountId}/${user.userId}`)
  const [typed, setTyped] = useState<Reach>()
  if (!typed && found !== undefined) setTyped(reachFrom(found) ?? asItIs)
  const [tried, setTried] = useState(false)
  const first = useRef<HTMLInputElement>(null)
  const { mutate, reset, error, isPending } = useAction('customers.updateUser', {
    onSuccess: (said) => {
      putUserRoles(accountId, said)
      keep(null)
      onClose()
      notifications.show({ message: t('correct.saved') })
    },
  })
  const ready = typed !== undefined
  useEffect(() => {
    if (ready) first.current?.focus()
  }, [ready])
  if (!typed) return null

  const change = (next: Reach) => {
    setTyped(next)
    keep(reachText(next) === reachText(asItIs) ? null : reachText(next))
    reset()
  }
  const own = problems(typed, asItIs)
  const submit = () => {
    setTried(true)
    if (own.email || own.phone || hindrance || isPending) return
    const { email, phone } = typed
    mutate({
      id: accountId,
      userId: user.userId,
      email: email.trim() || null,
      phone: (phone === asItIs.phone ? phone : reachSent('phone', phone)) || null,
    })
  }
  const refused = error ? refusedFields(error, asItIs, typed) : {}
  const saying = (name: keyof Reach) => {
    const problem = tried && own[name]
    if (problem) return problem === 'nothingLeft' ? t('correct.nothingLeft') : t(`field.${problem}`)
    const said = refused[name]
    return said && t(`correct.${said}`)
  }
  return (
    <form
      noValidate
      autoComplete="off"
      className={classes.dialog}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <p className={classes.intro}>{t('correct.intro')}</p>
      {(['email', 'phone'] as const).map((name) => (
        <TextInput
          key={name}
          ref={name === 'email' ? first : undefined}
          label={t(`correct.${name}`)}
          value={typed[name]}
          maxLength={320}
          autoComplete="off"
          spellCheck={false}
          readOnly={isPending}
          error={saying(name)}
          onChange={(event) => change({ ...typed, [name]: event.currentTarget.value })}
        />
      ))}
      {error && !refused.email && !refused.phone && (
        <FailureView failure={error} onRetry={submit} as="strip" />
      )}
      {hindrance && <p className={classes.quiet}>{hindrance}</p>}
      <div className={classes.buttons}>
        <Button
          variant="default"
          onClick={() => {
            keep(null)
            onClose()
          }}
        >
          {t('app:cancel')}
        </Button>
        <Button type="submit" loading={isPending} disabled={hindrance !== null}>
          {t('correct.submit')}
        </Button>
      </div>
    </form>
  )
}

type Problem = 'nothingLeft' | NonNullable<ReturnType<typeof reachProblem>>

/** An empty field takes away what was there, as long as the other one stays. What is unchanged is as the upstream has it. */
function problems({ email, phone }: Reach, before: Reach): { [K in keyof Reach]: Problem | null } {
  if (!email.trim() && !phone.trim()) return { email: 'nothingLeft', phone: null }
  return {
    email: email.trim() && email !== before.email ? reachProblem('email', email) : null,
    phone: phone.trim() && phone !== before.phone ? reachProblem('phone', phone) : null,
  }
}

type Refused = 'taken' | 'refused'

/** At which field a refusal belongs: the one it names, else those that were changed. */
function refusedFields(failure: Failure, before: Reach, typed: Reach): { [K in keyof Reach]?: Refused } {
  if (failure.kind !== 'conflict' && failure.kind !== 'invalid') return {}
  const word: Refused = failure.kind === 'conflict' ? 'taken' : 'refused'
  const named = failure.kind === 'invalid' ? failure.fields.map(({ path }) => path) : []
  const names = (['email', 'phone'] as const).filter((name) =>
    named.length > 0 ? named.includes(name) : typed[name].trim() !== before[name],
  )
  return Object.fromEntries(names.map((name) => [name, word]))
}
