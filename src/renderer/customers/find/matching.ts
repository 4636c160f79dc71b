/** Those that have every typed word in one of their texts; accents and capitals do not matter. */
export function matching<T>(
  all: readonly T[],
  text: string,
  textsOf: (one: T) => readonly (string | null)[],
): readonly T[] {
  const words = plain(text).split(/\s+/).filter(Boolean)
  if (words.length === 0) return all
  return all.filter((one) => {
    const texts = plain(textsOf(one).join(' '))
    return words.every((word) => texts.includes(word))
  })
}

const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
