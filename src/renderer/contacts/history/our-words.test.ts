import { expect, test } from 'vitest'
import { decisions } from '../../../main/activity/decisions'
import { said } from './use-our-words'

test('whatever is written down of a contact has its sentence in their history', () => {
  const written = Object.entries(decisions).flatMap(([name, deed]) =>
    deed?.kind === 'contact' ? [name] : [],
  )
  // A note is there as itself.
  const without = written.filter((name) => name !== 'contacts.saveNote' && !Object.hasOwn(said, name))
  expect(written).toContain('contacts.get')
  expect(without, 'its words in contacts/history/use-our-words.ts and i18n/*/contact-page.ts').toEqual([])
})
