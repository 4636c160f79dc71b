import { expect, test } from 'vitest'
import { luhnDigit } from './numbers.ts'
import { makePeople } from './people.ts'

const options = { seed: 1, contacts: 2000, today: '2026-11-22' }
const people = makePeople(options)

test('a day that does not exist is refused', () => {
  expect(() => makePeople({ ...options, today: '2026-02-30' })).toThrow(RangeError)
})

test('the same seed gives the same people, another seed others', () => {
  const again = makePeople(options)
  expect(again.contacts).toEqual(people.contacts)
  expect(again.accounts).toEqual(people.accounts)
  expect(makePeople({ ...options, seed: 2 }).contacts).not.toEqual(people.contacts)
})

test('ids, personal numbers and usernames belong to one person only', () => {
  expect(people.contacts).toHaveLength(2000)
  const unique = (values: (string | undefined)[]) => {
    const known = values.filter((value) => value !== undefined)
    expect(new Set(known).size).toBe(known.length)
    expect(known.length).toBeGreaterThan(500)
  }
  unique(people.contacts.map(({ id }) => id))
  unique(people.accounts.map(({ id }) => id))
  unique(people.contacts.map(({ account }) => account?.username.toLowerCase()))
  const owners = new Map<string, string>()
  for (const { ssn, contactId } of people.accounts) {
    if (!ssn) continue
    expect(owners.get(ssn) ?? contactId).toBe(contactId)
    owners.set(ssn, contactId)
  }
})

test('personal numbers pass their country’s check', () => {
  for (const { ssn, country } of people.accounts) {
    if (!ssn) continue
    const digits = [...ssn].map(Number)
    if (country === 'SE') expect(luhnDigit(ssn.slice(2, -1))).toBe(digits.at(-1))
    else expect(digits.reduce((sum, digit, i) => sum + digit * (i === 8 ? -1 : 9 - i), 0) % 11).toBe(0)
  }
})

test('the awkward ones are among them', () => {
  const { contacts, accounts } = people
  const emails = contacts.flatMap(({ email }) => email?.toLowerCase() ?? [])
  expect(contacts.some(({ middleName }) => middleName === 'van den')).toBe(true)
  expect(contacts.some(({ lastName }) => lastName === 'Åkerblom')).toBe(true)
  expect(contacts.some(({ companyName }) => companyName?.endsWith('B.V.'))).toBe(true)
  expect(contacts.some(({ companyName }) => companyName?.endsWith(' AB'))).toBe(true)
  expect(contacts.some(({ email }) => email === null)).toBe(true)
  expect(contacts.some(({ email }) => email !== null && email !== email.toLowerCase())).toBe(true)
  expect(new Set(emails).size).toBeLessThan(emails.length)
  expect(new Set(accounts.map(({ contactId }) => contactId)).size).toBeLessThan(accounts.length)
  expect(accounts.some(({ guests }) => guests > 100)).toBe(true)
  expect(new Set(accounts.map(({ spelling }) => spelling)).size).toBe(3)
  expect(new Set(contacts.map(({ account }) => account?.status)).size).toBe(5)
})

test('accounts are found by e-mail in any case and by numbers in any spelling', () => {
  const account = people.accounts.find(({ email, ssn, country }) => email && ssn && country === 'SE')
  const { email = '', ssn = '', phoneNumber = '' } = account ?? {}
  expect(people.accountsBy('email', email?.toUpperCase() ?? '')).toContain(account)
  expect(people.accountsBy('ssn', `${ssn?.slice(0, 8)}-${ssn?.slice(8)}`)).toContain(account)
  expect(people.accountsBy('phonenumber', phoneNumber.replace('+', '00'))).toContain(account)
  expect(people.accountsBy('orgnumber', '')).toEqual([])
})
