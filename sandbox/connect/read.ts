import { dataInvalid } from './error.ts'

/** A JSON object with no other fields than these; nothing counts as an empty one. */
export function fields<Name extends string>(
  what: string,
  value: unknown,
  names: readonly Name[],
): Partial<Record<Name, unknown>> {
  if (value === undefined) return {}
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw dataInvalid(`${what} must be a JSON object`)
  const unknown = Object.keys(value).find((given) => !names.some((name) => name === given))
  if (unknown !== undefined) throw dataInvalid(`${what} has no "${unknown}", only ${names.join(', ')}`)
  return value
}

/** A text, or undefined; spaces around it do not count, and nothing else is a text. */
export function text(what: string, value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined
  if (typeof value !== 'string') throw dataInvalid(`${what} must be a text`)
  return value.trim() || undefined
}

/** A JSON number of at most five decimals. */
export function amount(what: string, value: unknown): number {
  if (typeof value !== 'number' || !/^-?\d+(\.\d{1,5})?$/.test(String(value)))
    throw dataInvalid(`${what} must be a number of at most five decimals`)
  return value
}
