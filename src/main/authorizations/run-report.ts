import type { ActivationRun, RunRow } from '@shared/activation-run'
import { writeCsv } from '../csv/csv'

/** Every row of a run with its result. */
export function runReport({ kind, dataStartDate, createdAt }: ActivationRun, rows: readonly RunRow[]) {
  const header = [
    'number',
    'user name',
    'host',
    'utility',
    'account number',
    'account id',
    'wanted',
    'data start date',
    'result',
    'reason',
    'message',
    'requests',
    'at',
  ]
  const lines = rows.map((row) => [
    row.number + 1,
    row.username,
    row.host,
    row.utility,
    row.accountNumber,
    row.accountId,
    kind === 'activate' ? 'Active' : 'Inactive',
    dataStartDate,
    row.state,
    row.failure ? [row.failure.kind, row.failure.code].filter(Boolean).join(' ') : '',
    row.failure?.message ?? '',
    row.tries,
    row.at,
  ])
  return { bytes: writeCsv([header, ...lines]), fileName: `${kind} ${createdAt.slice(0, 10)}` }
}
