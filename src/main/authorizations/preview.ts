import type { RunKind, RunPreview, RunRow, RunWish } from '@shared/activation-run'
import type { UtilityAccount } from '@shared/authorization'
import type { Store } from '../store/open'

/** The accounts of a wish as rows of a run, in the order of their authorizations: each log-in is asked once. */
export async function rowsOf(
  store: Store,
  wish: RunWish,
): Promise<{ rows: RunRow[]; otherStart: number; withoutAccounts: number }> {
  const chosen = await store.authorizations.chosen(wish.choice)
  let otherStart = 0
  const rows = chosen.flatMap(({ line, accounts, ours }) =>
    (accounts ?? []).map(({ id, number, utility, status }): Omit<RunRow, 'number'> => {
      const wanted = isAsWanted(wish.kind, status)
      const other = wanted && hasOtherStart(wish, ours[id])
      if (other) otherStart += 1
      return {
        authorizationId: line.id,
        accountId: id,
        accountNumber: number,
        ...{ utility, status, username: line.username, host: line.host },
        state: wanted && !(other && wish.activeToo) ? 'already' : 'waiting',
        ...{ failure: null, tries: 0, at: null },
      }
    }),
  )
  return {
    rows: rows.map((row, number) => ({ ...row, number })),
    otherStart,
    withoutAccounts: chosen.filter(({ accounts }) => !accounts?.length).length,
  }
}

const shown = 1_000

/** What a run would do; nothing is sent. */
export async function previewRun(store: Store, wish: RunWish): Promise<RunPreview> {
  const { rows, ...counts } = await rowsOf(store, wish)
  const already = rows.filter(({ state }) => state === 'already').length
  return {
    ...counts,
    rows: rows.slice(0, shown).map(({ state, ...row }) => ({ ...row, already: state === 'already' })),
    toChange: rows.length - already,
    already,
  }
}

/** Whether an account with this status needs nothing. An unknown status is neither, and is sent. */
export const isAsWanted = (kind: RunKind, status: string) =>
  status.toLowerCase() === (kind === 'activate' ? 'active' : 'inactive')

/** The upstream does not tell the start date again: without a record of our own it may be any. */
const hasOtherStart = ({ kind, dataStartDate }: RunWish, ours: UtilityAccount['ours'] | undefined) =>
  kind === 'activate' &&
  dataStartDate !== null &&
  !(ours?.kind === 'activate' && ours.dataStartDate === dataStartDate)
