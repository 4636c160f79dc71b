import type { Database } from './encrypted'
import { prepared } from './prepared'

/** Every currency in which there is an invoice. */
export function currenciesOf(db: Database): string[] {
  return prepared(db, each('currency')).pluck().all() as string[]
}

/** Every status that an invoice has. */
export function statusesOf(db: Database): string[] {
  return prepared(db, each('status')).pluck().all() as string[]
}

// Jumps from value to value through the index instead of reading all of it.
const each = (column: 'currency' | 'status') => `
  WITH RECURSIVE each (value) AS (
    SELECT min(${column}) FROM invoices
    UNION ALL
    SELECT (SELECT min(${column}) FROM invoices WHERE ${column} > each.value) FROM each WHERE each.value IS NOT NULL
  )
  SELECT value FROM each WHERE value IS NOT NULL`
