/** Names of customers in the sandbox: what the benchmarks type, letter by letter. */
export const words = [
  'andersson',
  'van den berg',
  'bakker',
  'öberg',
  'jansen',
  'hallén',
  'karlsson',
  'de vries',
]
