import { z } from 'zod'
import { text, textOrNull } from '../fields'
import { isRecord, spelled } from '../spelling'
import { understood } from '../understood'

/** Values as they came: a year has 35,040 of them, too many to look at one by one. They are read by column. */
export type Row = Readonly<Record<string, unknown>>

const rows = z.array(z.unknown()).transform((all): Row[] => all.filter(isRecord))

const comparison = z.union([
  z
    .string()
    .min(1)
    .transform((key) => ({ key, unit: '' })),
  spelled({ key: ['name', 'id'], unit: [] }, z.object({ key: z.string().min(1), unit: text })),
])

const series = spelled(
  {
    values: ['measurements', 'costs', 'items'],
    resolution: [],
    currency: ['currencyCode', 'unit'],
    comparisons: ['comparisonProperties'],
  },
  z.object({
    values: rows,
    resolution: textOrNull,
    currency: text,
    comparisons: z
      .array(z.unknown())
      .catch([])
      .transform((all) => understood(comparison, all)),
  }),
)

/** Values of a period: in an envelope, or a bare list. No values is an answer too. */
export const seriesAnswer = z.preprocess((answer) => {
  const inner = isRecord(answer) && answer['data'] !== undefined ? answer['data'] : answer
  if (inner === null) return { values: [] }
  return Array.isArray(inner) ? { values: inner } : inner
}, series)
export type SeriesAnswer = z.output<typeof seriesAnswer>
