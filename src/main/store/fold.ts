const letters: Record<string, string> = {
  ø: 'o',
  ß: 'ss',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
}

const plain = /^[ -~]*$/

/** Text as it is searched: lower case, without accents or control characters, single spaces. "Łódź" is "lodz". */
export function fold(text: string): string {
  // Most of what is kept is plain, and a first synchronisation folds millions of texts.
  if (plain.test(text)) return text.toLowerCase().replace(/ {2,}/g, ' ').trim()
  return (
    text
      .toWellFormed()
      // Before and after: "ᴬ" is only then a letter with a small form, and a small "İ" has its dot only then.
      .normalize('NFKD')
      .toLowerCase()
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .replace(/[øßłæœđðþıħ]/g, (letter) => letters[letter] ?? letter)
      .replace(/[\p{C}\s]+/gu, ' ')
      .trim()
  )
}
