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
  places: Letter[]
}
interface Letter extends Place {
  /** After it. */
  end: number
}

/** Where the words occur in a page's items; accents, case, line ends and width of spaces do not matter. */
export function findText(items: readonly { str: string; hasEOL: boolean }[], words: string): Match[] {
  const wanted = fold([{ str: words.trim(), hasEOL: false }]).text
  if (wanted === '') return []
  const { text, places } = fold(items)
  const found: Match[] = []
  for (let start = text.indexOf(wanted); start >= 0; start = text.indexOf(wanted, start + wanted.length)) {
    const first = places[start]
    const last = places[start + wanted.length - 1]
    if (!first || !last) continue
    found.push({ from: { item: first.item, at: first.at }, to: { item: last.item, at: last.end } })
  }
  return found
}

function fold(items: readonly { str: string; hasEOL: boolean }[]): Folded {
  let text = ''
  const places: Letter[] = []
  const add = (letters: string, place: Letter) => {
    if (letters === ' ' && (text === '' || text.endsWith(' '))) return
    for (let unit = 0; unit < letters.length; unit++) places.push(place)
    text += letters
  }
  items.forEach(({ str, hasEOL }, item) => {
    let at = 0
    for (const letter of str) {
      add(plain(letter), { item, at, end: at + letter.length })
      at += letter.length
    }
    if (hasEOL) add(' ', { item, at: str.length, end: str.length })
  })
  return { text, places }
}

const plain = (letter: string) =>
  /\s/.test(letter) ? ' ' : letter.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
