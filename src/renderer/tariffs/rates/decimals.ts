/** The same digits with the point moved to the right, or to the left: ("0.28435", 2) → "28.435". */
export function shifted(decimal: string, places: number): string {
  const negative = decimal.startsWith('-')
  const [whole = '0', fraction = ''] = decimal.replace('-', '').split('.')
  const point = whole.length + places
  const left = Math.max(0, 1 - point)
  const digits =
    '0'.repeat(left) + whole + fraction + '0'.repeat(Math.max(0, point - whole.length - fraction.length))
  const text = tidy(digits.slice(0, point + left), digits.slice(point + left))
  return negative && /[1-9]/.test(text) ? `-${text}` : text
}

function tidy(whole: string, fraction: string): string {
  const kept = fraction.replace(/0+$/, '')
  return whole.replace(/^0+(?=\d)/, '') + (kept && `.${kept}`)
}
