import { ActionIcon, Tooltip } from '@mantine/core'
import type { UserRole } from '@shared/user-role'
import { IconPencil } from '@tabler/icons-react'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './profile.module.css'
import { useRoleWord } from './role-words'

interface UserTableProps {
  users: readonly UserRole[]
  /** The account's name: that of its company too, which has none as a user. */
  owner: string
  /** Why nothing can be corrected now. */
  hindrance: string | null
  onCorrect: (user: UserRole) => void
}

/** Height of a row in px, as in the style sheet. */
const rowHeight = 34
/** With more rows than these the table scrolls by itself. */
const most = 14

/** Any number of users, drawn where they are seen. */
export function UserTable({ users, owner, hindrance, onCorrect }: UserTableProps) {
  const { t } = useTranslation('customers')
  const scroller = useRef<HTMLDivElement>(null)
  const scrolls = users.length > most
  const virtual = useVirtualizer({
    count: users.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 20,
    initialRect: { width: 0, height: most * rowHeight },
  })
  const items = virtual.getVirtualItems()
  const above = items[0]?.start ?? 0
  const below = virtual.getTotalSize() - (items.at(-1)?.end ?? 0)
  return (
    <div
      ref={scroller}
      className={classes.users}
      style={{ height: scrolls ? (most + 1) * rowHeight : undefined }}
    >
      <table className={classes.table} aria-label={t('users.title')} aria-rowcount={users.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            <th>{t('users.name')}</th>
            <th>{t('users.role')}</th>
            <th>{t('users.email')}</th>
            <th>{t('users.phone')}</th>
            <td className={classes.act} />
          </tr>
        </thead>
        <tbody>
          {above > 0 && <Gap height={above} />}
          {items.map(({ index }) => {
            const user = users[index]
            return (
              user && (
                <UserRow
                  key={`${user.role} ${user.userId}`}
                  index={index}
                  user={user}
                  owner={owner}
                  hindrance={hindrance}
                  onCorrect={onCorrect}
                />
              )
            )
          })}
          {below > 0 && <Gap height={below} />}
        </tbody>
      </table>
    </div>
  )
}

/** In place of the rows that are not in sight. */
function Gap({ height }: { height: number }) {
  return (
    <tr aria-hidden className={classes.rest} style={{ height }}>
      <td colSpan={5} />
    </tr>
  )
}

interface UserRowProps {
  index: number
  user: UserRole
  owner: string
  hindrance: string | null
  onCorrect: (user: UserRole) => void
}

function UserRow({ index, user, owner, hindrance, onCorrect }: UserRowProps) {
  const { t } = useTranslation('customers')
  const word = useRoleWord()
  const { name, username, role, email, phone } = user
  const called = name || (role === 'company' && owner) || username || t('users.nameless')
  const label = t('users.correct', { name: called })
  return (
    <tr aria-rowindex={index + 2}>
      <td title={called}>{called}</td>
      <td>{word(role)}</td>
      <td title={email ?? ''}>{email}</td>
      <td>{phone}</td>
      <td className={classes.act}>
        <Tooltip label={hindrance ?? label}>
          <ActionIcon
            size="sm"
            aria-label={label}
            aria-disabled={hindrance !== null || undefined}
            {...(hindrance && { 'data-disabled': true })}
            onClick={() => hindrance || onCorrect(user)}
          >
            <IconPencil size={15} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
      </td>
    </tr>
  )
}
