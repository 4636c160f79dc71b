import { dayName, dayNumber } from '../calendar.ts'
import type { UtilityAccount } from './authorization.ts'

/** Monthly bills of an active account since its start date; every third account lacks one, every fifth ended long ago. */
export function billsOf(account: UtilityAccount, now: number, url: string): object[] {
  if (account.status !== 'Active') return []
  const today = new Date(now).toISOString().slice(0, 10)
  const ended = account.id % 5 === 0 ? 150 : 0
  const bills: object[] = []
  let [year = 2024, month = 1] = (account.dataStartDate ?? '2024-01-01').split('-').map(Number)
  for (let number = 0; ; number += 1) {
    const start = `${year}-${String(month).padStart(2, '0')}-01`
    month += 1
    if (month > 12) [year, month] = [year + 1, 1]
    const end = `${year}-${String(month).padStart(2, '0')}-01`
    if ((dayNumber(end) ?? 0) > (dayNumber(today) ?? 0) - ended) return bills
    if (account.id % 3 === 0 && number === 4) continue
    bills.push({
      id: account.id * 1000 + number,
      utility_account_id: account.id,
      start_date: start,
      end_date: dayName((dayNumber(end) ?? 0) - 1),
      bill_date: dayName((dayNumber(end) ?? 0) + 4),
      pdf_link: `${url}/bills/${account.id * 1000 + number}.pdf`,
    })
  }
}
