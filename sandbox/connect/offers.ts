import type { Direction, Hours } from './tariff.ts'

/** A dear day and a cheap night, which comes as two entries. */
export const nightHours = (day: number, night: number): Hours[] => [
  { cost: night, valid_from: '00:00:00', valid_to: '07:00:00' },
  { cost: day, valid_from: '07:00:00', valid_to: '23:00:00' },
  { cost: night, valid_from: '23:00:00', valid_to: '00:00:00' },
]

const words = {
  NL: {
    IMPORT: ['Stroom Vast', 'Dag & Nacht', 'Dynamisch'],
    EXPORT: ['Terug Vast', 'Terug Dag & Nacht', 'Terug Dynamisch'],
    terms: ['voor 1 jaar', 'voor 3 jaar', 'zonder einddatum', 'voor 5 jaar'],
    kinds: ['', 'Groen', 'Wind', 'Zakelijk', 'Zon'],
    told: 'Prijs per kWh inclusief btw.',
  },
  SE: {
    IMPORT: ['Fast pris', 'Dag & natt', 'Timpris'],
    EXPORT: ['Såld el fast', 'Såld el dag & natt', 'Såld el timpris'],
    terms: ['1 år', '3 år', 'tills vidare', '5 år'],
    kinds: ['', 'Grön', 'Vind', 'Företag', 'Sol'],
    told: 'Pris per kWh inklusive moms.',
  },
} as const

/** Sixty of them differ; some have nothing to say about themselves. */
export function tariffNames(country: keyof typeof words, direction: Direction, number: number) {
  const { terms, kinds, told, [direction]: structures } = words[country]
  const group = Math.floor(number / structures.length)
  const parts = [
    structures[number % structures.length],
    kinds[Math.floor(group / terms.length) % kinds.length],
    terms[group % terms.length],
  ]
  return { name: parts.filter(Boolean).join(' '), description: number % 4 === 3 ? '' : told }
}
