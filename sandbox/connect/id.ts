import { mix } from '../random.ts'

/** `trf_` and 24 hexadecimal digits, always the same for the same numbers. */
export function makeId(prefix: string, ...parts: number[]): string {
  const kind = [...prefix].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 0)
  const digits = [1, 2, 3].map((part) =>
    mix(part, kind, ...parts)
      .toString(16)
      .padStart(8, '0'),
  )
  return `${prefix}_${digits.join('')}`
}

export const isId = (prefix: string, text: string) => new RegExp(`^${prefix}_[0-9a-f]{24}$`).test(text)
