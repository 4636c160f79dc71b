import type { CustomerAccount } from '@shared/customer'
import { Link } from '@tanstack/react-router'
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './look-up.module.css'

interface AccountRowsProps {
  label: string
  accounts: readonly CustomerAccount[]
  /** At the end of a row. */
  end?: (account: CustomerAccount) => ReactNode
  endLabel?: string
  /** True where the first one is to be chosen from at once. */
  focused?: boolean
}

/** Accounts to choose one from: arrows go through them, Enter opens. */
export function AccountRows({ label, accounts, end, endLabel, focused = false }: AccountRowsProps) {
  const { t } = useTranslation('customers')
  const table = useRef<HTMLTableElement>(null)
  useEffect(() => {
    if (focused) table.current?.querySelector('a')?.focus()
  }, [focused])
  return (
    <table ref={table} className={classes.rows} aria-label={label} onKeyDown={between}>
      <thead>
        <tr>
          <th>{t('accounts.name')}</th>
          <th>{t('accounts.number')}</th>
          <th>{t('accounts.address')}</th>
          <th>{t('accounts.identity')}</th>
          <th>{t('accounts.email')}</th>
          {end && <th data-align="end">{endLabel}</th>}
        </tr>
      </thead>
      <tbody>
        {accounts.map((account) => (
          <tr key={account.id}>
            <td title={account.name}>
              <Link
                to="/customers/$accountId/$tab"
                params={{ accountId: account.id, tab: 'profile' }}
                className={classes.open}
              >
                {account.name}
              </Link>
            </td>
            <td title={account.number}>{account.number}</td>
            <td title={account.address ?? ''}>{account.address}</td>
            <td>{account.orgNumber ?? account.maskedPersonalNumber}</td>
            <td title={account.email ?? ''}>{account.email}</td>
            {end && <td data-align="end">{end(account)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Up and down between the links; up from the first one into the box above. */
function between(event: KeyboardEvent<HTMLTableElement>) {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (!by) return
  const links = [...event.currentTarget.querySelectorAll('a')]
  const at = links.findIndex((link) => link.matches(':focus'))
  if (at < 0) return
  event.preventDefault()
  const box = event.currentTarget.closest('main')?.querySelector<HTMLElement>('search input')
  const next = at + by < 0 ? box : links[at + by]
  next?.focus()
}
