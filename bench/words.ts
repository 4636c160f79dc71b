/**
 * Names of customers in the sandbox, typed letter by letter: so many letters that the first of a program that has just started
 * are no more of them than they are of a morning's.
 */
export const words = [
  'andersson',
  'van den berg',
  'bakker',
  'öberg',
  'jansen',
  'hallén',
  'karlsson',
  'de vries',
  'lindström',
  'sjögren',
  'wikström',
  'bergqvist',
  'östlund',
  'sandström',
  'hassan',
  'månsson',
  'håkansson',
  'norén',
  'von essen',
  'åkerblom',
  'nordström',
  'rehnström',
]
