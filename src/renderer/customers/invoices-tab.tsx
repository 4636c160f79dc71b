import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { Invoices } from '../invoices/invoices'
import { type InvoicesRoute, tidy, useListIn } from '../invoices/search'

const route = getRouteApi('/customers/$accountId/$tab')

/** The invoice list, narrowed to this account. */
export function InvoicesTab({ accountId }: { accountId: string }) {
  return <Invoices route={useAccountInvoices(accountId)} />
}

function useAccountInvoices(accountId: string): InvoicesRoute {
  const search = route.useSearch({ structuralSharing: true })
  const own = route.useSearch({
    structuralSharing: true,
    select: ({ text, statuses, kind, issued, amount, pdf, standing, dueIn, issuedSince, flagged, noted }) =>
      tidy({ text, statuses, kind, issued, amount, pdf, standing, dueIn, issuedSince, flagged, noted }),
  })
  const chosen = useMemo(() => ({ ...own, accountIds: [accountId] }), [own, accountId])
  const navigate = useNavigate({ from: '/customers/$accountId/$tab' })
  const change = useCallback<InvoicesRoute['change']>(
    ({ accountIds: _accounts, contactId: _contact, ...next }, how = 'push') =>
      navigate({ search: (before) => tidy({ ...before, ...next }), replace: how === 'replace' }),
    [navigate],
  )
  return { ...useListIn(search, chosen), ofOneAccount: true, change }
}
