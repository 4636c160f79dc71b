/** The street where a typed word is in it: it shows why somebody was found. */
export function streetFound({ street }: { street: string | null }, typed: string): string | null {
  const words = plain(typed)
    .split(/[\s,]+/)
    .filter((word) => word.length > 2 && /\p{L}/u.test(word))
  return street && words.some((word) => plain(street).includes(word)) ? street : null
}

const plain = (text: string) => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
