import { expect, test } from 'vitest'
import { matching } from './matching'

const streets = [
  { street: 'Östra Hamngatan 99', city: 'Malmö' },
  { street: 'Kerkstraat 104', city: null },
]
const found = (text: string) => matching(streets, text, ({ street, city }) => [street, city]).length

test.each([
  ['', 2],
  ['  ', 2],
  ['ostra malmo', 1],
  ['HAMN 99', 1],
  ['kerk malmö', 0],
  ['null', 0],
  ['.*', 0],
])('"%s" fits %i', (text, count) => expect(found(text)).toBe(count))
