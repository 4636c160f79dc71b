import type { ContactRow } from '@shared/contact'

/** Where somebody lives: with the street where a typed word is in it, so that it shows why they were found. */
export function whereFound({ street, city }: Pick<ContactRow, 'street' | 'city'>, typed: string): string {
  const words = plain(typed)
    .split(/[\s,]+/)
    .filter((word) => word.length > 2 && /\p{L}/u.test(word))
  if (!words.some((word) => plain(street).includes(word))) return city
  return [street, city].filter(Boolean).join(', ')
}

const plain = (text: string) => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
