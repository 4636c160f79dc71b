/** Hundredths of a currency's unit, both ends included. `over`: the lower end, `under`: the upper end is not. */
export interface Amount {
  min?: number
  max?: number
  over?: true
  under?: true
  /** Of one of these only. */
  currencies?: string[]
}

const space = '[ \\u00a0\\u202f]'
const number = `[-−]?(?:\\d{1,3}(?:${space}\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d+)*)`
const sign = '>=|<=|≥|≤|>|<|='
const words = [
  ['>', 'over|above|more than|meer dan|boven|över|mer än'],
  ['<', 'under|below|less than|minder dan|onder|mindre än'],
  ['>=', 'at least|minstens|minst'],
  ['<=', 'at most|hoogstens|högst'],
] as const
const code = 'eur|sek|nok|dkk|isk|usd|gbp|chf|pln|czk|huf|jpy'
const currency = `€|\\$|£|kr\\.?|${code}`
const until = `${space}*(?:-|–|\\.\\.)${space}*|${space}+(?:to|tot|till)${space}+`
const spoken = words.map(([, phrases]) => phrases).join('|')
const pattern = new RegExp(
  `(?:(?<sign>${sign})${space}*|(?<spoken>${spoken})${space}+)?` +
    `(?:(?<before>${currency})${space}*)?(?<first>${number})(?:${space}*(?<after>${currency}))?` +
    `(?:(?:${until})(?:(?<before2>${currency})${space}*)?(?<second>${number})(?:${space}*(?<after2>${currency}))?)?` +
    '(?=\\s|$)',
  'iuy',
)

/**
 * An amount that begins at a place in the text: "1.234,50", "> 500", "500-600", "€ 99". A whole number alone is none: it may
 * be an invoice's.
 */
export function readAmount(text: string, at: number): { to: number; amount: Amount } | null {
  pattern.lastIndex = at
  const groups = pattern.exec(text)?.groups
  if (!groups) return null
  const { sign, spoken, before, first: one = '', after, before2, second: other, after2 } = groups
  const to = pattern.lastIndex
  const compared = sign ?? signOf(spoken)
  const codes = [before, after, before2, after2].filter((code) => code !== undefined)
  const currencies = currenciesOf(codes)
  const first = readNumber(one)
  if (!first || currencies === null) return null
  const inCurrencies = currencies.length > 0 && { currencies }
  if (other !== undefined) {
    const second = readNumber(other)
    if (!second || compared || second.whole < first.whole) return null
    if (codes.length === 0 && mayBeNumber(one, other)) return null
    return { to, amount: { min: first.whole, max: second.whole, ...inCurrencies } }
  }
  if (compared) return { to, amount: { ...beside(compared, first), ...inCurrencies } }
  if (!first.sure && codes.length === 0) return null
  return { to, amount: { min: first.low, max: first.high, ...inCurrencies } }
}

function beside(compared: string, { low, high, whole }: Typed): Amount {
  if (compared === '>') return { min: whole + 1, over: true }
  if (compared === '<') return { max: whole - 1, under: true }
  if (compared === '>=' || compared === '≥') return { min: whole }
  if (compared === '<=' || compared === '≤') return { max: whole }
  return { min: low, max: high }
}

function signOf(phrase: string | undefined): string | undefined {
  const said = phrase?.toLowerCase()
  return words.find(([, phrases]) => said !== undefined && phrases.split('|').includes(said))?.[0]
}

/** Null where they differ. */
function currenciesOf(codes: readonly string[]): string[] | null {
  const each = codes.map((typed) => {
    const one = typed.toLowerCase().replace('.', '')
    if (one === 'kr') return 'SEK NOK DKK ISK'
    return { '€': 'EUR', $: 'USD', '£': 'GBP' }[one] ?? one.toUpperCase()
  })
  const different = [...new Set(each)]
  return different.length > 1 ? null : (different[0]?.split(' ') ?? [])
}

/** `low` to `high` is what the digits leave open: 99 is 99.00 to 99.99. `whole` is what they say. */
interface Typed {
  low: number
  high: number
  whole: number
  /** With cents: nobody writes a number so. */
  sure: boolean
}

function readNumber(typed: string): Typed | null {
  const negative = /^[-−]/.test(typed)
  const digits = typed.replace(/^[-−]|[ \u00a0\u202f]/g, '')
  const [, whole = '', fraction = ''] = /^([\d.,]*?)(?:[.,](\d{1,2}))?$/.exec(digits) ?? []
  const parts = whole.split(/[.,]/)
  const grouped = parts.length > 1
  const oneSign = new Set(whole.match(/[.,]/g)).size <= 1
  const decimalAgain = fraction !== '' && grouped && whole.includes(digits.at(-fraction.length - 1) ?? '')
  if (
    !oneSign ||
    decimalAgain ||
    !parts.every((part, at) => (grouped && at > 0 ? /^\d{3}$/ : /^\d{1,13}$/).test(part))
  )
    return null
  const units = parts.join('')
  if (units.length > 13 || (units.length > 1 && units.startsWith('0'))) return null
  const size = Number(units) * 100 + Number(fraction.padEnd(2, '0'))
  const room = [99, 9, 0][fraction.length] ?? 0
  const value = negative ? -size || 0 : size
  return {
    low: negative ? value - room : value,
    high: negative ? value : value + room,
    whole: value,
    sure: fraction.length === 2,
  }
}

/** "2025-3456", "556677-8899", "3-10": rather a number or a day than from one amount to another. */
function mayBeNumber(first: string, second: string): boolean {
  const digits = /^\d+$/
  if (!digits.test(first) || !digits.test(second)) return false
  const year = Number(first) >= 1900 && Number(first) <= 2099 && first.length === 4
  return year || second.length < 3 || first.length > 7 || second.length > 7
}
