import { type ActivityFilter, outcomesOf } from '@shared/activity'
import { type Condition, oneOf, where } from './selection'

/** What a list of lines is narrowed to. */
export interface Selected {
  filter: Omit<ActivityFilter, 'acts'>
  /** Records that the text means as well. */
  records?: string[] | undefined
  /** Only what is one of these. */
  whats?: string[] | undefined
  /** Only what is none of these. */
  butNot?: string[] | undefined
}

export function selectLines({ filter, records = [], whats, butNot }: Selected): Condition {
  const { text, endings, who, record, since, until } = filter
  const words = text?.split(/\s+/).filter(Boolean) ?? []
  const found: Condition[] =
    words.length > 0 ? [anyOf([allOf(words.map(has)), oneOf('record', records)])] : []
  if (whats) found.push(oneOf('what', whats))
  if (butNot) found.push(noneOf('what', butNot))
  if (endings?.length) found.push(anyOf(endings.map(ending)))
  if (who !== undefined) found.push({ sql: 'who = ?', values: [who] })
  if (record !== undefined) found.push({ sql: 'record = ?', values: [record] })
  if (since !== undefined) found.push({ sql: 'at >= ?', values: [since] })
  if (until !== undefined) found.push({ sql: 'at < ?', values: [until] })
  return where(found)
}

const searched = "(who || ' ' || what || ' ' || ifnull(record, '') || ' ' || outcome)"
const has = (word: string): Condition => ({ sql: `${searched} LIKE ? ESCAPE '\\'`, values: [like(word)] })
const like = (word: string) => `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`

const ending = (one: 'done' | 'refused' | 'failed') =>
  one === 'done'
    ? noneOf('outcome', [...outcomesOf.refused, ...outcomesOf.failed])
    : oneOf('outcome', outcomesOf[one])

const noneOf = (expression: string, values: readonly string[]): Condition => ({
  sql: `${expression} NOT IN (SELECT value FROM json_each(?))`,
  values: [JSON.stringify(values)],
})

const joined =
  (between: string) =>
  (conditions: readonly Condition[]): Condition => ({
    sql: conditions.map(({ sql }) => `(${sql})`).join(between),
    values: conditions.flatMap(({ values }) => values),
  })
const anyOf = joined(' OR ')
const allOf = joined(' AND ')
