import type { AccountChoice, RunKind, RunPreview, RunRow } from '@shared/activation-run'
import type { Store } from '../store/open'

/** The accounts of a choice as rows of a run, in the order of their authorizations: each log-in is asked once. */
export async function rowsOf(
  store: Store,
  kind: RunKind,
  choice: AccountChoice,
): Promise<{ rows: RunRow[]; withoutAccounts: number }> {
  const chosen = await store.authorizations.chosen(choice)
  const rows = chosen.flatMap(({ line, accounts }) =>
    (accounts ?? []).map(
      ({ id, number, utility, status }): Omit<RunRow, 'number'> => ({
        authorizationId: line.id,
        accountId: id,
        accountNumber: number,
        ...{ utility, status, username: line.username, host: line.host },
        state: isAsWanted(kind, status) ? 'already' : 'waiting',
        ...{ failure: null, tries: 0, at: null },
      }),
    ),
  )
  return {
    rows: rows.map((row, number) => ({ ...row, number })),
    withoutAccounts: chosen.filter(({ accounts }) => !accounts?.length).length,
  }
}

const shown = 1_000

/** What a run would do; nothing is sent. */
export async function previewRun(store: Store, kind: RunKind, choice: AccountChoice): Promise<RunPreview> {
  const { rows, withoutAccounts } = await rowsOf(store, kind, choice)
  const already = rows.filter(({ state }) => state === 'already').length
  return {
    rows: rows.slice(0, shown).map(({ state, ...row }) => ({ ...row, already: state === 'already' })),
    toChange: rows.length - already,
    already,
    withoutAccounts,
  }
}

/** Whether an account with this status needs nothing. An unknown status is neither, and is sent. */
export const isAsWanted = (kind: RunKind, status: string) =>
  status.toLowerCase() === (kind === 'activate' ? 'active' : 'inactive')
