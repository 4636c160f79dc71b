import { expect, test } from 'vitest'
import { languageOf } from './language'

test.each([
  ['nl', ['sv-SE'], 'nl'],
  ['system', ['sv-SE', 'nl-NL'], 'sv'],
  ['system', ['fr-FR', 'nl-BE'], 'nl'],
  ['system', ['NL'], 'nl'],
  ['system', ['de-DE'], 'en'],
  ['system', [], 'en'],
] as const)('chosen %s on a system with %j', (chosen, system, language) => {
  expect(languageOf(chosen, system)).toBe(language)
})
