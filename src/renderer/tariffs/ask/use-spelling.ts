import { useRef } from 'react'

/** In ms: letters that come sooner belong to one name. */
const pause = 1000

/**
 * A name spelled in a list without a box: "dag" is Dag, and not first D, then A. The same letter again is the next one of that
 * letter. What is answered is a place, -1 if no name begins so.
 */
export function useSpelling(names: readonly string[]) {
  const spelled = useRef({ letters: '', at: 0 })
  return (letter: string, from: number) => {
    const now = performance.now()
    const before = now - spelled.current.at < pause ? spelled.current.letters : ''
    const letters = before + fold(letter)
    const isSame = [...letters].every((one) => one === letters[0])
    const wanted = isSame ? fold(letter) : letters
    spelled.current = { letters, at: now }
    const fits = (name: string) => fold(name).startsWith(wanted)
    const next = isSame ? names.findIndex((name, place) => place > from && fits(name)) : -1
    return next < 0 ? names.findIndex(fits) : next
  }
}

const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
