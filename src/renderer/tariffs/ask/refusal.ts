import type { TariffSession } from '@shared/tariff'
import type { TFunction } from 'i18next'

/** A code in words; one that nobody knows in the upstream's own. */
export function codeWords(code: string, message: string, t: TFunction<'tariffs'>): string {
  // Which codes have words is said by the words alone: an unknown one has none.
  const known = t(`refusal.${code}` as 'refusal.timezone_not_found', { message, code, defaultValue: '' })
  if (known) return known
  return message ? t('refusal.unknown', { message }) : t('refusal.wordless', { code })
}

export interface Refused {
  /** The words to stand at a field; none where it is not about that one. */
  at(field: string): string | undefined
  /** The words for the page as a whole; null where a field says them. */
  whole: string | null
}

/** Why the last answer was not taken, by field. `fields`: those that the page has. */
export function refusedAt(
  { refusal }: TariffSession,
  fields: readonly string[],
  t: TFunction<'tariffs'>,
): Refused {
  if (!refusal) return { at: () => undefined, whole: null }
  const words = codeWords(refusal.code, refusal.message, t)
  const field = refusal.field !== null && fields.includes(refusal.field) ? refusal.field : null
  return { at: (one) => (one === field ? words : undefined), whole: field === null ? words : null }
}
