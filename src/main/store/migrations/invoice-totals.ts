const days = ['status', 'currency', 'month', 'issued_on', 'sort_due', 'kind']
const amounts = ['status', 'currency', 'month', 'kind', 'amount_band']

const inRow = (row: 'old' | 'new', column: string) =>
  column === 'month' ? `substr(${row}.issued_on, 1, 7)` : `${row}.${column}`

const add = (table: string, columns: readonly string[]) => `
    INSERT INTO ${table} (${columns.join(', ')}, invoices, minor)
      VALUES (${columns.map((column) => inRow('new', column)).join(', ')}, 1, new.amount)
      ON CONFLICT (${columns.join(', ')}) DO UPDATE SET invoices = invoices + 1, minor = minor + excluded.minor;`

const takeAway = (table: string, columns: readonly string[]) => {
  const same = columns.map((column) => `${column} = ${inRow('old', column)}`).join(' AND ')
  return `
    UPDATE ${table} SET invoices = invoices - 1, minor = minor - old.amount WHERE ${same};
    DELETE FROM ${table} WHERE ${same} AND invoices = 0;`
}

const counted = ['issued_on', 'sort_due', 'status', 'currency', 'kind', 'amount']
const come = add('invoice_day_totals', days) + add('invoice_amount_totals', amounts)
const go = takeAway('invoice_day_totals', days) + takeAway('invoice_amount_totals', amounts)

/**
 * Running totals: how many invoices there are of each kind, and what they add up to. Triggers keep them equal to the rows, in
 * the same transaction, whatever changes or removes one. Status, currency and month come first, so that these need no sort.
 */
export const invoiceTotalsCache = `
  CREATE TABLE invoice_day_totals (
    status TEXT NOT NULL, currency TEXT NOT NULL, month TEXT NOT NULL, issued_on TEXT NOT NULL,
    sort_due TEXT NOT NULL, kind TEXT NOT NULL, invoices INTEGER NOT NULL, minor INTEGER NOT NULL,
    PRIMARY KEY (${days.join(', ')})
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE invoice_amount_totals (
    status TEXT NOT NULL, currency TEXT NOT NULL, month TEXT NOT NULL, kind TEXT NOT NULL,
    amount_band INTEGER NOT NULL, invoices INTEGER NOT NULL, minor INTEGER NOT NULL,
    PRIMARY KEY (${amounts.join(', ')})
  ) STRICT, WITHOUT ROWID;
  CREATE TRIGGER invoice_is_added_up AFTER INSERT ON invoices BEGIN ${come}
  END;
  CREATE TRIGGER invoice_is_added_up_anew AFTER UPDATE OF ${counted.join(', ')} ON invoices
    WHEN ${counted.map((column) => `old.${column} <> new.${column}`).join(' OR ')} BEGIN ${go} ${come}
  END;
  CREATE TRIGGER invoice_is_taken_away AFTER DELETE ON invoices BEGIN ${go}
  END;
`
