import { expect, test } from 'vitest'
import { ada, role } from './customers.fixture'
import { foundBy, rememberLookUp, whoseIs } from './looked-up'

const account = { ...ada, email: 'ada@example.org', phone: '+46701234567', orgNumber: '556036-0793' }
const guest = role({ userId: 'g', role: 'guest', email: 'Gast@example.org', maskedPersonalNumber: null })

test.each([
  ['email', ' ADA@example.org', 'account'],
  ['email', 'gast@example.org', 'user'],
  ['email', 'somebody@example.org', 'nobody'],
  ['phone', '070-123 45 67', 'account'],
  ['phone', '0046701234567', 'account'],
  ['phone', '070-123 45 68', 'nobody'],
  ['orgNumber', '165560360793', 'account'],
  ['orgNumber', '556036-0794', 'nobody'],
  ['personalNumber', '640823', 'account'],
  ['personalNumber', '', 'unsaid'],
] as const)('%s %s: %s', (by, text, whose) => {
  expect(whoseIs({ by, text }, account, [guest])).toMatchObject({ whose })
})

test.each([
  ['19640823-3234', 'account'],
  ['6408233234', 'account'],
  ['19640824-3233', 'nobody'],
  ['111222333', 'unsaid'],
])('of the personal number %s no more is kept than the birth date', (text, whose) => {
  rememberLookUp({ by: 'personalNumber', text }, [account])
  const kept = foundBy(account.id)
  if (kept?.by !== 'personalNumber') throw new Error('not kept')
  expect(kept.text).not.toContain(text.replaceAll(/\D/g, '').slice(-4))
  expect(whoseIs(kept, { ...account, maskedPersonalNumber: '19640823-••••' }, [])).toEqual({ whose })
})

test('what neither the account nor its users tell cannot be compared', () => {
  expect(whoseIs({ by: 'email', text: 'a@b.se' }, { ...account, email: null }, undefined)).toEqual({
    whose: 'unsaid',
  })
})
