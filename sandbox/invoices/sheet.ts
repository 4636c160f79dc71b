import { dayName, dayNumber } from '../calendar.ts'
import type { Account } from '../people/account.ts'
import { mix, randomFrom } from '../random.ts'
import type { Invoice } from './invoice.ts'
import { wording } from './wording.ts'

/** The figures on the paper, which add up to the invoice's amount. Amounts in cents, usage in kWh. */
export interface Sheet {
  pages: number
  meter: string
  lines: { description: string; usage: number | null; cents: number }[]
  excluding: number
  vat: number
  total: number
  days: { day: string; usage: number }[]
}

export function sheetOf(invoice: Invoice, account: Account): Sheet {
  const words = wording[account.country]
  const number = Number(invoice.invoiceNumber.slice(-9)) || 0
  const random = randomFrom(14, number, account.index)
  const total = Math.round(invoice.amount * 100)
  const vat = Math.round((total * words.vatShare) / (100 + words.vatShare))
  const excluding = total - vat
  const days = usageDays(invoice, () => random.next())
  const kWh = days.reduce((sum, { usage }) => sum + usage, 0)
  const shares = [0.55, 0.08, 0.22].map((share) => Math.round(excluding * share))
  const last = excluding - shares.reduce((sum, cents) => sum + cents, 0)
  const meter = String(mix(15, account.index)).padStart(10, '0')
  return {
    pages: 1 + (mix(16, number) % 3),
    meter: account.country === 'NL' ? `8716${meter}4021` : `7359${meter}7718`,
    lines: [...shares, last].map((cents, i) => ({
      description: words.lines[i] ?? '',
      usage: i === 0 || i === 2 ? kWh : null,
      cents,
    })),
    excluding,
    vat,
    total,
    days,
  }
}

function usageDays(invoice: Invoice, next: () => number): Sheet['days'] {
  const start = dayNumber(invoice.periodStart ?? '')
  const end = dayNumber(invoice.periodEnd ?? '')
  if (start === undefined || end === undefined) return []
  const length = Math.max(0, Math.min(31, end - start))
  return Array.from({ length }, (_, i) => ({
    day: dayName(start + i),
    usage: Math.round(40 + 160 * next()) / 10,
  }))
}
