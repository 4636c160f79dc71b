import { afterEach, beforeEach, expect, test } from 'vitest'
import { readCsv } from '../csv/csv'
import { openStoreInProcess } from '../store/in-process'
import { asOf, newPlace, sampleContact } from '../store/samples'
import type { Store } from '../store/store'
import { failureOf } from '../upstream/test-server'
import { type Corrections, createCorrections } from './corrections'

let store: Store
let corrections: Corrections
beforeEach(async () => {
  store = await openStoreInProcess(newPlace())
  corrections = createCorrections({
    store,
    tell: () => undefined,
    who: async () => 'Marit',
  })
  const dossiers = [{ organisationId: 'o', organisationName: null, number: '00004501' }]
  await store.contacts.putPage({
    ...{ connectionId: 'hub', generation: 'one', page: 1, asOf },
    contacts: [
      sampleContact('000100003', { firstName: 'Jan', lastName: 'Berg', email: 'jan@x.nl', dossiers }),
      sampleContact('000100010', { firstName: 'Petra', lastName: 'Berg', email: 'shared@x.nl' }),
      sampleContact('000100017', { firstName: 'Kim', lastName: 'Smit', email: 'shared@x.nl' }),
      sampleContact('000100024', { firstName: 'Bo', lastName: 'Ek' }),
    ],
  })
})
afterEach(async () => {
  corrections.closeAll()
  await store.close()
})

const bytes = (text: string) => new TextEncoder().encode(text)
const open = (text: string) => corrections.open('list.csv', bytes(text))
const rowsOf = (id: string, states?: string[]) =>
  corrections
    .rows(id, { states, offset: 0, limit: 100 })
    .rows.map(({ line, name, state, reasons }) => [line, name, state, ...reasons].join(' '))
const emailOf = async (id: string) => (await store.contactDecisions.correction(`hub/${id}`))?.email ?? null

test.each([
  ['', 'empty', null],
  ['contact;new_email\n', 'empty', null],
  ['name;town\nJan;Ede', 'noHeader', null],
  ['contact;name\n1;Jan', 'missingColumn', 'new_email'],
  ['new_email\na@x.nl', 'missingColumn', 'contact'],
  ['contact;new_email;nieuwe e-mail\n1;a@x.nl;b@x.nl', 'repeatedColumn', 'new_email'],
  ['\u0000\u0001', 'notText', null],
  [`contact,new_email\n${'1,a@x.nl\n'.repeat(50_001)}`, 'tooManyRows', null],
])('a file that is none is said to be (%#)', async (text, fileProblem, column) => {
  expect(await open(text)).toMatchObject({ fileProblem, column, count: 0 })
})

test('every line says what becomes of it, and why; nothing is kept', async () => {
  const { id, counts } = await open(
    [
      '\ufeffContact;Dossiernummer;E-mail;Nieuwe e-mail',
      '100003;;;"Jan.Berg@x.nl"',
      ';4501;;jan@x.nl',
      ';;shared@x.nl;new@x.nl',
      '000100010;;SHARED@X.NL;petra@x.nl',
      '000100024;;;bo@@x.nl',
      '000100024;;;=HYPERLINK("http://evil.example")',
      '000100024;;;',
      ';;nobody@x.nl;a@x.nl',
      ';;;a@x.nl',
      '000100017;;shared@x.nl;shared@x.nl',
      ';9999;;b@x.nl',
    ].join('\r\n'),
  )
  expect(rowsOf(id)).toEqual([
    '2 Jan Berg ready',
    '3 Jan Berg refused twiceInFile',
    '4  refused severalContacts',
    '5 Petra Berg ready',
    '6 Bo Ek refused notAnEmail',
    '7 Bo Ek refused notAnEmail',
    '8 Bo Ek refused noEmail',
    '9  refused unknownContact',
    '10  refused noContact',
    '11 Kim Smit alreadySo',
    '12  refused unknownContact',
  ])
  expect(counts).toEqual({ ready: 2, refused: 8, alreadySo: 1, done: 0, undone: 0 })
  expect(rowsOf(id, ['ready', 'alreadySo'])).toHaveLength(3)
  expect(await emailOf('000100003')).toBeNull()
})

test('what is ready is kept together, undone together, and done again; pressed twice it is done once', async () => {
  await corrections.one('hub/000100003', 'first@x.nl')
  const { id } = await open('contact,new_email\n100003,second@x.nl\n100024,bo@x.nl\n7,a@x.nl\n')
  expect(corrections.rows(id, { offset: 0, limit: 1 }).rows[0]).toMatchObject({ before: 'first@x.nl' })
  const [done, again] = await Promise.all([corrections.run(id), corrections.run(id)])
  expect([done.state, again.state]).toEqual(['done', 'done'])
  expect(done.counts).toMatchObject({ done: 2, refused: 1 })
  expect([await emailOf('000100003'), await emailOf('000100024')]).toEqual(['second@x.nl', 'bo@x.nl'])
  expect((await corrections.undo(id)).counts).toMatchObject({ undone: 2 })
  expect([await emailOf('000100003'), await emailOf('000100024')]).toEqual(['first@x.nl', null])
  expect((await corrections.run(id)).counts).toMatchObject({ done: 2 })
  expect(await emailOf('000100024')).toBe('bo@x.nl')
})

test('a disk that is full keeps none of it, and it can be run again', async () => {
  const { id } = await open('contact,new_email\n100003,second@x.nl\n')
  const save = store.contactDecisions.correct
  Object.assign(store.contactDecisions, { correct: () => Promise.reject(new Error('full')) })
  await expect(corrections.run(id)).rejects.toThrow('full')
  expect(rowsOf(id)).toEqual(['2 Jan Berg ready'])
  Object.assign(store.contactDecisions, { correct: save })
  expect((await corrections.run(id)).counts).toMatchObject({ done: 1 })
})

test('the file comes back with its results, and nothing in it is run as a formula', async () => {
  const { id } = await open('contact;new_email;remark\n100003;jan.berg@x.nl;"a;b"\n7;=1+1;\n')
  await corrections.run(id)
  const { bytes: written, fileName } = corrections.report(id)
  expect(fileName).toBe('list result')
  expect(readCsv(written)?.lines.map(({ fields }) => fields)).toEqual([
    ['contact', 'new_email', 'remark', 'result', 'reasons'],
    ['100003', 'jan.berg@x.nl', 'a;b', 'done', ''],
    ['7', "'=1+1", '', 'refused', 'unknownContact notAnEmail'],
  ])
})

test('fifty thousand lines are read', async () => {
  const lines = Array.from({ length: 50_000 }, (_, at) => `${at};${at}@x.nl`)
  const { count, counts } = await open(['contact;new_email', ...lines].join('\n'))
  expect({ count, ready: counts.ready }).toEqual({ count: 50_000, ready: 0 })
}, 60_000)

test('one that is forgotten is not found', async () => {
  const { id } = await open('contact,new_email\n100003,second@x.nl\n')
  corrections.close(id)
  expect(await failureOf(Promise.resolve().then(() => corrections.run(id)))).toMatchObject({
    kind: 'notFound',
    code: 'import',
  })
})
