import { Button, VisuallyHidden } from '@mantine/core'
import type { CustomerAccount } from '@shared/customer'
import type { UserRole } from '@shared/user-role'
import { useDeferredValue, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useShortcuts } from '../../ui/shortcuts'
import type { SeenAnswer } from '../../ui/use-seen'
import { AnswerPart } from '../answer-part'
import { FindBox } from '../find/find-box'
import { matching } from '../find/matching'
import { AddGuest } from './add-guest'
import { CorrectUser } from './correct-user'
import classes from './profile.module.css'
import { knownRoles } from './role-words'
import { useHindrance } from './use-hindrance'
import { UserTable } from './user-table'

interface UsersProps {
  accountId: string
  account: CustomerAccount | undefined
  answer: SeenAnswer<UserRole[]>
}

/** From so many users on there is a box to find one. */
const many = 9

/** Who may see the account and as what; a guest is added, phone and e-mail are corrected. */
export function Users({ accountId, account, answer }: UsersProps) {
  const { t } = useTranslation('customers')
  const [adding, setAdding] = useState(false)
  const [correcting, setCorrecting] = useState<UserRole | null>(null)
  const hindrance = useHindrance(account?.connectionId)
  const provided = answer.failure?.kind !== 'notProvided'
  useShortcuts(
    [
      {
        id: 'customer.guest',
        group: 'page',
        keys: ['g'],
        label: t('keys.guest'),
        palette: true,
        run: () => setAdding(true),
      },
    ],
    provided && !hindrance && answer.seen !== undefined,
  )
  return (
    <>
      <AnswerPart
        title={t('users.title')}
        answer={answer}
        notProvided={t('users.notProvided')}
        aside={
          <>
            {hindrance && <span className={classes.quiet}>{hindrance}</span>}
            <Button
              size="compact-sm"
              variant="default"
              disabled={hindrance !== null}
              onClick={() => setAdding(true)}
            >
              {t('users.addGuest')}
            </Button>
          </>
        }
      >
        {(users) => (
          <UserList
            users={users}
            owner={account?.name ?? ''}
            hindrance={hindrance}
            onCorrect={setCorrecting}
          />
        )}
      </AnswerPart>
      <AddGuest
        accountId={accountId}
        number={account?.number ?? ''}
        hindrance={hindrance}
        opened={adding}
        onClose={() => setAdding(false)}
      />
      <CorrectUser
        accountId={accountId}
        user={correcting}
        hindrance={hindrance}
        onClose={() => setCorrecting(null)}
      />
    </>
  )
}

interface UserListProps {
  users: readonly UserRole[]
  owner: string
  hindrance: string | null
  onCorrect: (user: UserRole) => void
}

function UserList({ users, owner, hindrance, onCorrect }: UserListProps) {
  const { t } = useTranslation('customers')
  const [text, setText] = useState('')
  const sought = useDeferredValue(text)
  const found = useMemo(() => search(users, sought), [users, sought])
  const rules = useMemo(() => knownRoles.filter((known) => users.some(({ role }) => role === known)), [users])
  const searchable = users.length >= many
  if (users.length === 0) return <p className={classes.quiet}>{t('users.none')}</p>
  return (
    <>
      <p className={classes.quiet}>{rules.map((known) => t(`users.rules.${known}`)).join(' ')}</p>
      {searchable && (
        <FindBox
          label={t('users.filter')}
          keyLabel={t('keys.filter')}
          text={text}
          onType={setText}
          shown={found.length}
          of={users.length}
        />
      )}
      {found.length > 0 ? (
        <UserTable users={found} owner={owner} hindrance={hindrance} onCorrect={onCorrect} />
      ) : (
        <p className={classes.quiet}>{t('users.nothingFound')}</p>
      )}
      <VisuallyHidden aria-live="polite">{found.length === 0 && t('users.nothingFound')}</VisuallyHidden>
    </>
  )
}

/** Those who have every typed word in name, e-mail, phone or username. */
const search = (users: readonly UserRole[], text: string) =>
  matching(users, text, ({ name, email, phone, username }) => [name, email, phone, username])
