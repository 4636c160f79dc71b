/** Part of a query: SQL with question marks and what goes in their places. */
export type Condition = { sql: string; values: (string | number)[] }

export function where(conditions: readonly Condition[]): Condition {
  return {
    sql: conditions.length > 0 ? `WHERE ${conditions.map(({ sql }) => `(${sql})`).join(' AND ')}` : '',
    values: conditions.flatMap(({ values }) => values),
  }
}

/** The expression is one of these; the list may be long. A single one leaves an index its order. */
export function oneOf(expression: string, values: readonly string[]): Condition {
  const [first, ...others] = values
  if (first !== undefined && others.length === 0) return { sql: `${expression} = ?`, values: [first] }
  return { sql: `${expression} IN (SELECT value FROM json_each(?))`, values: [JSON.stringify(values)] }
}

/** Any of the forms is part of any of the columns. */
export function contains(columns: readonly string[], forms: readonly string[]): Condition {
  return {
    sql: columns.flatMap((column) => forms.map(() => `instr(${column}, ?) > 0`)).join(' OR '),
    values: columns.flatMap(() => forms),
  }
}
