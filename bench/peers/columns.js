const days = new Intl.DateTimeFormat('en', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
})
const months = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' })
const currencies = new Map()

const day = (day) => (day ? days.format(new Date(day)) : '')
function money({ amount, currency }) {
  const known = currencies.get(currency) ?? new Intl.NumberFormat('en', { style: 'currency', currency })
  currencies.set(currency, known)
  return known.format(amount / 100)
}

/** The columns that the console shows, written as it writes them, with formats that are made once. */
export const columns = [
  { id: 'number', label: 'Number', width: 148, text: ({ number }) => number },
  { id: 'account', label: 'Account', width: 140, text: ({ account }) => account },
  { id: 'amount', label: 'Amount', width: 128, text: money },
  { id: 'status', label: 'Status', width: 152, text: ({ status }) => status },
  { id: 'issued', label: 'Issued', width: 116, text: ({ issued }) => day(issued) },
  { id: 'due', label: 'Due', width: 116, text: ({ due }) => day(due) },
  {
    id: 'period',
    label: 'Period',
    width: 128,
    text: ({ from }) => (from ? months.format(new Date(from)) : ''),
  },
  { id: 'pdf', label: 'PDF', width: 56, text: ({ pdf }) => (pdf === 'kept' ? '✓' : '') },
]
