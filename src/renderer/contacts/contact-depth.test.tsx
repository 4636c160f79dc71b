import type { HistoryEvent } from '@shared/contact-history'
import type { ContactLink } from '@shared/contact-link'
import type { ContactTwin } from '@shared/contact-twin'
import { Failed } from '@shared/failure'
import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import type { Answers } from '../ui/fake-bridge'
import { openConsole } from '../ui/open-console'
import { anna, bengt, carla, hubWith } from './contacts.fixture'

const at = '2026-03-20T13:02:00.000Z'
const contract: ContactLink = {
  ...{ kind: 'contract', itemId: 'h/c1', title: 'PS-1', detail: 'Stroom Vast' },
  ...{ why: 'dossier', through: '0004500', decided: null },
}
const open = (answers: Answers = {}) =>
  openConsole('/contacts/h%2Fanna', { ...hubWith([anna, bengt, carla]), ...answers })
const part = (name: string) => page.getByRole('region', { name })

test('what is linked says why; set aside by mistake, it comes back by undo', async () => {
  let aside = false
  const { bridge } = await open({
    'contacts.links': () => ({ links: aside ? [] : [contract], setAside: aside ? [contract] : [] }),
    'contacts.decideLink': ({ decision }) => {
      aside = decision === 'notTheirs'
      bridge.tell('contacts.changed', { id: 'h/anna' })
      return { before: 'open' }
    },
  })
  await expect.element(part('Contracts')).toMatchTextContent(/PS-1.*Stroom Vast.*By dossier 0004500/)
  await page.getByRole('button', { name: 'Not this person’s: PS-1' }).click()
  await expect.element(part('Contracts')).toMatchTextContent(/Not theirs: PS-1/)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.element(part('Contracts').getByRole('cell', { name: 'PS-1' })).toBeVisible()
  expect(bridge.asked('contacts.decideLink').map(({ decision }) => decision)).toEqual(['notTheirs', 'open'])
})

test('what is missing is found and linked by hand; a failure says so and leaves it open', async () => {
  let fails = true
  const { bridge } = await open({
    'contacts.linkable': ({ text }) => [{ itemId: 'h/c2', title: `PS-2 ${text}`, detail: 'Warmte' }],
    'contacts.decideLink': () => {
      if (fails) throw new Failed({ kind: 'timeout', upstream: 'hub' })
      return { before: 'open' }
    },
  })
  await page.getByRole('button', { name: 'Link a contract…' }).click()
  await page.getByRole('dialog').getByRole('textbox').fill('war')
  const found = page.getByRole('button', { name: /PS-2 war/ })
  await found.click()
  await expect.element(page.getByText(/took too long/)).toBeVisible()
  fails = false
  await found.click()
  await expect.element(page.getByText(/PS-2 war is linked/)).toBeVisible()
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
  expect(bridge.asked('contacts.decideLink').at(-1)).toEqual({
    ...{ id: 'h/anna', kind: 'contract', itemId: 'h/c2', decision: 'theirs' },
  })
})

test('a note is kept while it is typed, saved once however often it is pressed, and gone from the field', async () => {
  const { bridge } = await open({
    'contacts.saveNote': async ({ text, noteId }) => ({
      id: noteId,
      text,
      at,
      changedAt: null,
      who: 'Marit',
    }),
  })
  const field = page.getByRole('textbox', { name: 'Note' })
  await expect.element(part('Notes')).toMatchTextContent(/Kept on this computer only/)
  await field.fill('Calls back')
  await expect
    .poll(() => bridge.asked('drafts.save').at(-1))
    .toEqual({ key: 'note-of/h/anna', text: 'Calls back' })
  await page.getByRole('button', { name: 'Save note' }).dblClick()
  await expect.element(field).toHaveValue('')
  expect(bridge.asked('contacts.saveNote')).toHaveLength(1)
  await expect.poll(() => bridge.asked('drafts.save').at(-1)?.text).toBeNull()
})

test('a note that could not be saved stays in its field, under the same id', async () => {
  const { bridge } = await open({
    'contacts.saveNote': () => {
      throw new Failed({ kind: 'internal', code: 'x' })
    },
    'drafts.get': ({ key }) => ({ text: key === 'note-of/h/anna' ? 'From before the crash' : null }),
  })
  const field = page.getByRole('textbox', { name: 'Note' })
  await expect.element(field).toHaveValue('From before the crash')
  await page.getByRole('button', { name: 'Save note' }).click()
  await page.getByRole('button', { name: 'Save note' }).click()
  await expect.element(field).toHaveValue('From before the crash')
  const ids = bridge.asked('contacts.saveNote').map(({ noteId }) => noteId)
  expect([ids.length, new Set(ids).size]).toEqual([2, 1])
})

const events: HistoryEvent[] = [
  {
    kind: 'note',
    key: 'n',
    at,
    day: '2026-03-20',
    note: { id: crypto.randomUUID(), text: 'Hello', at, changedAt: null, who: 'Marit' },
  },
  ...Array.from(
    { length: 30 },
    (_, place): HistoryEvent => ({
      ...{ kind: 'invoice', key: `i${place}`, at: null, day: '2026-03-19', invoiceId: `l/${place}` },
      ...{ number: String(1000 + place), amount: { minor: 100, currency: 'EUR' }, what: 'invoice' },
    }),
  ),
]

test('the history stands under its days, a page at a time, and is narrowed by kind in the address', async () => {
  const { history } = await open({
    'contacts.history': ({ kinds, offset, limit }) => {
      const fitting = events.filter(({ kind }) => !kinds || kinds.includes(kind))
      return { events: fitting.slice(offset, offset + limit), count: fitting.length }
    },
  })
  await expect
    .element(part('History').getByRole('heading', { level: 3 }).nth(1))
    .toMatchTextContent('19 Mar 2026')
  await expect
    .poll(
      () =>
        part('History')
          .getByText(/^Invoice/)
          .elements().length,
    )
    .toBe(19)
  await page.getByRole('button', { name: 'Show 11 more' }).click()
  await expect
    .poll(
      () =>
        part('History')
          .getByText(/^Invoice/)
          .elements().length,
    )
    .toBe(30)
  await page.getByRole('button', { name: 'Shown' }).click()
  await page.getByRole('checkbox', { name: 'Notes' }).click()
  await expect
    .poll(
      () =>
        part('History')
          .getByText(/^Invoice/)
          .elements().length,
    )
    .toBe(0)
  await expect.element(part('History').getByText('Hello')).toBeVisible()
  expect(history.location.search).toContain('history')
})

const twin = (decision: ContactTwin['decision']): ContactTwin => ({
  ...{ contact: carla, why: ['email'], decision },
  decided: decision === 'open' ? null : { who: 'Marit', at },
})

test('who may be the same person is compared, said to be, and that is taken back', async () => {
  let decision: ContactTwin['decision'] = 'open'
  const { bridge } = await open({
    'contacts.twins': () => [twin(decision)],
    'contacts.decideTwin': ({ decision: next }) => {
      const before = decision
      decision = next
      bridge.tell('contacts.changed', { id: 'h/anna' })
      return { before }
    },
  })
  await page.getByRole('button', { name: 'Compare with Carla Berends' }).click()
  const dialog = page.getByRole('dialog')
  await expect
    .element(dialog.getByRole('row', { name: /^E-mail/ }))
    .toMatchTextContent(/anna@example.org.*carla@example.org/)
  await expect
    .element(dialog.getByRole('row', { name: /^Phone/ }).getByRole('img', { name: 'Equal' }))
    .toBeVisible()
  await expect
    .element(dialog.getByRole('row', { name: /^Name/ }).getByRole('img', { name: 'Different' }))
    .toBeVisible()
  await dialog.getByRole('button', { name: 'Same person' }).click()
  await expect.element(page.getByText('The same person as Carla Berends.')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect
    .element(page.getByText(/May be the same person as Carla Berends: same e-mail address/))
    .toBeVisible()
})

test('an e-mail that is corrected here stands below the hub’s, and is what a new account is given', async () => {
  let email: string | null = null
  const { bridge } = await open({
    'contacts.correction': () => (email === null ? null : { email, at, who: 'Marit' }),
    'contacts.correctEmail': ({ email: next }) => {
      const before = email
      email = next
      bridge.tell('contacts.changed', { id: 'h/anna' })
      return { before }
    },
  })
  await page.getByRole('button', { name: 'Correct the e-mail address here' }).click()
  const field = page.getByRole('dialog').getByRole('textbox')
  await expect.element(field).toHaveValue('anna@example.org')
  await field.fill('anna@')
  await page.getByRole('button', { name: 'Save correction' }).click()
  await expect.element(field).toHaveAttribute('aria-invalid', 'true')
  await field.fill('anna@right.example')
  await page.getByRole('button', { name: 'Save correction' }).click()
  await expect
    .element(part('Contact details'))
    .toMatchTextContent(/anna@example.org.*Corrected here.*anna@right.example/)
  await page.getByRole('button', { name: 'Add account' }).click()
  await expect.element(page.getByRole('dialog').getByRole('textbox')).toHaveValue('anna@right.example')
})
