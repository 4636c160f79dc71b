import type { Contact } from '@shared/contact'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openStoreInProcess } from './in-process'
import { asOf, newPlace, sampleAddress, sampleContact } from './samples'
import type { Store } from './store'

let store: Store
const place = newPlace()
beforeEach(async () => {
  store = await openStoreInProcess(newPlace())
})
afterEach(() => store.close())

const jan = (id: string, values: Partial<Contact>) =>
  sampleContact(id, { firstName: 'Jan', lastName: 'Berg', ...values })
const put = (...contacts: Contact[]) =>
  store.contacts.putPage({ connectionId: 'hub', generation: 'one', page: 1, contacts, asOf })
const whyOf = async (id: string) =>
  (await store.contactTwins.of(`hub/${id}`)).map(({ contact, why }) =>
    [contact.id.slice(4), ...why].join(' '),
  )

const house = sampleAddress('Den Bosch')
test.each<[string, Partial<Contact>, Partial<Contact>, string[]]>([
  ['the same e-mail in other letters', { email: 'Jan.Berg@x.nl' }, { email: ' jan.berg@X.NL' }, ['2 email']],
  ['a tag in the e-mail', { email: 'jan+gas@x.nl' }, { email: 'jan@x.nl' }, ['2 email']],
  [
    'dots of a mailbox that ignores them',
    { email: 'j.berg@gmail.com' },
    { email: 'jberg@googlemail.com' },
    ['2 email'],
  ],
  ['accents in an e-mail', { email: 'josé@x.nl' }, { email: 'jose@x.nl' }, []],
  [
    'an e-mail that is a username',
    { email: 'a@x.nl' },
    { account: { state: 'active', username: 'A@x.nl', invitedTo: null, createdAt: null } },
    ['2 email'],
  ],
  ['no e-mails', { email: null }, { email: null }, []],
  ['what is no e-mail', { email: '-' }, { email: '-' }, []],
  ['a phone with and without country', { phone: '+31 6 1234 5678' }, { phone: '06-12345678' }, ['2 phone']],
  ['a phone that is none', { phone: '000 000 000' }, { phone: '000000000' }, []],
  ['half a phone', { phone: '12345' }, { phone: '12345' }, []],
  [
    'the same name and address',
    { address: house },
    { address: { ...house, postalCode: '1234ab' } },
    ['2 nameAndAddress'],
  ],
  [
    'a name that is spelled otherwise',
    { address: house },
    { address: house, lastName: 'Bergh' },
    ['2 similarNameAndAddress'],
  ],
  ['an initial', { address: house }, { address: house, firstName: 'J.' }, ['2 similarNameAndAddress']],
  [
    'names in each other’s field',
    { address: house },
    { address: house, firstName: 'Berg', lastName: 'Jan' },
    ['2 nameAndAddress'],
  ],
  [
    'a tussenvoegsel in the last name',
    { address: house, middleName: 'van den' },
    { address: house, lastName: 'van den Berg' },
    ['2 nameAndAddress'],
  ],
  [
    'the same name somewhere else',
    { address: house },
    { address: { ...house, street: 'Dorpsstraat 11' } },
    [],
  ],
  [
    'a family: mail, phone and house',
    { email: 'a@x.nl', phone: '0612345678', address: house },
    { email: 'a@x.nl', phone: '0612345678', address: house, firstName: 'Petra' },
    [],
  ],
  [
    'another last name, the same mail',
    { email: 'a@x.nl', address: house },
    { email: 'a@x.nl', lastName: 'Dijkstra' },
    ['2 email'],
  ],
  [
    'the same dossier',
    { dossiers: [{ organisationId: 'o', organisationName: null, number: '7' }] },
    { firstName: 'Petra', dossiers: [{ organisationId: 'o', organisationName: null, number: '7' }] },
    ['2 dossier'],
  ],
  [
    'the same number at another organisation',
    { dossiers: [{ organisationId: 'o', organisationName: null, number: '7' }] },
    { dossiers: [{ organisationId: 'p', organisationName: null, number: '7' }] },
    [],
  ],
  [
    'two companies at one address',
    { firstName: '', lastName: '', companyName: 'Bakkerij Berg B.V.', address: house },
    { firstName: '', lastName: '', companyName: 'Slagerij Berg B.V.', address: house },
    [],
  ],
  [
    'one company, with and without what it is',
    { firstName: '', lastName: '', companyName: 'Bakkerij Berg B.V.', address: house },
    { firstName: '', lastName: '', companyName: 'bakkerij berg', address: house },
    ['2 nameAndAddress'],
  ],
])('%s', async (_, one, other, why) => {
  await put(jan('1', one), jan('2', other))
  expect(await whyOf('1')).toEqual(why)
  expect((await whyOf('2')).length).toBe(why.length)
})

test('they follow what changes, and who goes', async () => {
  await put(jan('1', { email: 'a@x.nl' }), jan('2', { email: 'a@x.nl' }), jan('3', { email: 'b@x.nl' }))
  await put(jan('2', { email: 'b@x.nl' }))
  expect([await whyOf('1'), await whyOf('2'), await whyOf('3')]).toEqual([[], ['3 email'], ['2 email']])
  await store.contacts.remove('hub/3')
  expect(await whyOf('2')).toEqual([])
})

test('what very many have says nothing', async () => {
  const many = Array.from({ length: 40 }, (_, at) => jan(String(at), { email: 'info@x.nl' }))
  await put(...many)
  expect(await whyOf('39')).toEqual([])
})

const list = (filter: { twins?: true }) =>
  store.contacts.page({ filter, sort: { by: 'name', direction: 'ascending' }, offset: 0, limit: 50 })

test('decided ones are no longer among the possible ones, until that is taken back', async () => {
  await put(jan('1', { email: 'a@x.nl' }), jan('2', { email: 'a@x.nl' }), jan('3', { lastName: 'Smit' }))
  expect((await list({ twins: true })).rows.map(({ id, twins }) => `${id} ${twins}`)).toEqual([
    'hub/1 1',
    'hub/2 1',
  ])
  await store.contacts.decided({ pairs: [{ one: 'hub/1', other: 'hub/2', decision: 'different' }] })
  expect(await list({ twins: true })).toMatchObject({ rows: [], count: 0, of: 3 })
  await store.contacts.decided({ pairs: [{ one: 'hub/1', other: 'hub/2', decision: 'open' }] })
  expect((await list({ twins: true })).count).toBe(2)
})

test('a corrected e-mail is searched by, and makes twins', async () => {
  await put(jan('1', { email: 'wrong@x.nl' }), jan('2', { email: 'right@x.nl' }))
  await store.contacts.decided({ corrections: [{ contactId: 'hub/1', email: 'Right@x.nl' }] })
  expect(await whyOf('1')).toEqual(['2 email'])
  expect((await store.contacts.byEmail('RIGHT@x.nl')).map(({ id }) => id)).toEqual(['hub/1', 'hub/2'])
  const page = await store.contacts.page({
    filter: { text: 'right@' },
    sort: { by: 'name', direction: 'ascending' },
    offset: 0,
    limit: 50,
  })
  expect(page.rows.map(({ correctedEmail }) => correctedEmail)).toEqual(['Right@x.nl', null])
  // What comes from the hub afterwards does not undo it.
  await put(jan('1', { email: 'other@x.nl' }))
  expect(await whyOf('1')).toEqual(['2 email'])
  await store.contacts.decided({ corrections: [{ contactId: 'hub/1', email: null }] })
  expect(await whyOf('1')).toEqual([])
})

test('a kill between the two files is made good at the next start', async () => {
  let first = await openStoreInProcess(place)
  await first.contacts.putPage({
    ...{ connectionId: 'hub', generation: 'one', page: 1, asOf },
    contacts: [jan('1', { email: 'a@x.nl' }), jan('2', { email: 'a@x.nl' }), jan('3', { email: null })],
  })
  const by = { at: asOf, who: 'Marit' }
  await first.contactDecisions.pair({ ...by, contactId: 'hub/2', otherId: 'hub/1', decision: 'same' })
  await first.contactDecisions.correct({ ...by, corrections: [{ contactId: 'hub/3', email: 'a@x.nl' }] })
  // The cache was told of something that the desk does not have.
  await first.contacts.decided({ pairs: [{ one: 'hub/1', other: 'hub/3', decision: 'different' }] })
  await first.close()
  first = await openStoreInProcess(place)
  const { rows } = await first.contacts.page({
    ...{ filter: {}, sort: { by: 'name', direction: 'ascending' }, offset: 0, limit: 50 },
  })
  expect(rows.map(({ id, twins, correctedEmail }) => [id, twins, correctedEmail])).toEqual([
    ['hub/1', 1, null],
    ['hub/2', 1, null],
    ['hub/3', 2, 'a@x.nl'],
  ])
  await first.close()
})
