/** A place in a page: the item (as `pageText` lists them) and the character in it. */
export interface Place {
  item: number
  at: number
}
export interface Match {
  from: Place
  /** After the last character. */
  to: Place
}

interface Folded {
  text: string
  /** Where each character of `text` stands in the page. */
  places: Place[]
}

/** Where the words occur in a page's items; accents, case, line ends and width of spaces do not matter. */
export function findText(items: readonly { str: string; hasEOL: boolean }[], words: string): Match[] {
  const wanted = fold([{ str: words.trim(), hasEOL: false }]).text
  if (wanted === '') return []
  const { text, places } = fold(items)
  const found: Match[] = []
  for (let start = text.indexOf(wanted); start >= 0; start = text.indexOf(wanted, start + wanted.length)) {
    const from = places[start]
    const last = places[start + wanted.length - 1]
    if (from && last) found.push({ from, to: { item: last.item, at: last.at + 1 } })
  }
  return found
}

function fold(items: readonly { str: string; hasEOL: boolean }[]): Folded {
  let text = ''
  const places: Place[] = []
  const add = (letters: string, place: Place) => {
    if (letters === ' ' && (text === '' || text.endsWith(' '))) return
    for (let unit = 0; unit < letters.length; unit++) places.push(place)
    text += letters
  }
  items.forEach(({ str, hasEOL }, item) => {
    let at = 0
    for (const letter of str) {
      add(plain(letter), { item, at: at + letter.length - 1 })
      at += letter.length
    }
    if (hasEOL) add(' ', { item, at: Math.max(0, str.length - 1) })
  })
  return { text, places }
}

const plain = (letter: string) =>
  /\s/.test(letter) ? ' ' : letter.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
