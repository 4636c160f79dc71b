import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { call } from '../../e2e/bridge.ts'
import type { Invoice } from '../../src/shared/invoice.ts'

const fields = [
  'id',
  'number',
  'ocr',
  'account',
  'amount',
  'currency',
  'status',
  'issued',
  'due',
  'from',
  'pdf',
]

/** Writes every invoice of a console into `file`, newest first, as the list gets them over the bridge; once. */
export async function keepRows(page: Page, file: string) {
  if (existsSync(file)) return
  const rows: (string | number | null)[][] = []
  for (let some = await pageOf(page, 0); some.length > 0; some = await pageOf(page, rows.length))
    rows.push(
      ...some.map((row) => [
        ...[row.id, row.number, row.ocr, row.accountName, row.amount.minor, row.amount.currency],
        ...[row.status, row.issuedOn, row.dueOn, row.period?.from ?? null, row.pdf],
      ]),
    )
  await writeFile(file, JSON.stringify({ fields, rows }))
}

async function pageOf(page: Page, offset: number) {
  const sort = { by: 'issuedOn', direction: 'descending' }
  const { value, failure } = await call(page, 'invoices.page', { filter: {}, sort, offset, limit: 500 })
  if (failure) throw new Error(`invoices.page: ${failure.kind}`)
  return (value as { rows: Invoice[] }).rows
}
