import type { PastSearch } from '@shared/search-operations'
import { beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { invoice, officeWith } from '../invoices/invoices.fixture'
import { windowSized } from '../invoices/window.fixture'
import { openConsole } from '../ui/open-console'

const all = [
  invoice({ number: '1', accountName: 'Jansen' }),
  invoice({ number: '2', accountName: 'Åkesson', kind: 'credit' }),
]

async function open(searches: PastSearch[], path = '/invoices') {
  const without = (gone: string) => searches.filter(({ text }) => text !== gone)
  const set = (next: PastSearch[]) => {
    searches.splice(0, searches.length, ...next)
    return {}
  }
  return openConsole(path, {
    ...officeWith(all),
    'searches.list': () => [...searches],
    'searches.remember': ({ text }) => set([{ text, kept: false }, ...without(text)]),
    'searches.keep': ({ text, kept }) => set([{ text, kept }, ...without(text)]),
    'searches.forget': ({ text }) => set(text ? without(text) : searches.filter(({ kept }) => kept)),
  })
}

const box = page.getByRole('textbox', { name: /Number, name/ })
const past = page.getByRole('region', { name: 'Searched before' })
const texts = () =>
  past
    .getByRole('listitem')
    .elements()
    .map(({ textContent }) => textContent)
const key = (keys: string) => userEvent.keyboard(keys)

beforeEach(windowSized)

test('nothing was looked for: nothing is offered, and the arrow goes to the list as ever', async () => {
  await open([])
  await box.click()
  await key('{ArrowDown}')
  await expect.element(page.getByRole('grid')).toHaveFocus()
})

test('what was looked for is offered by an empty box, and looked for again', async () => {
  const { history, bridge } = await open([])
  await box.fill('Jansen')
  await expect.poll(() => history.location.search).toContain('Jansen')
  expect(past.elements()).toHaveLength(0)
  await key('{Enter}')
  await expect.poll(() => bridge.asked('searches.remember')).toEqual([{ list: 'invoices', text: 'Jansen' }])
  await box.fill('')
  await expect.poll(texts).toEqual(['Jansen'])
  await key('{ArrowDown}{Enter}')
  await expect.element(box).toHaveValue('Jansen')
  await expect.poll(() => history.location.search).toContain('Jansen')
  await expect.element(past).not.toBeInTheDocument()
})

test('a single letter is not remembered', async () => {
  const { bridge } = await open([])
  await box.fill('J')
  await key('{Tab}')
  expect(bridge.asked('searches.remember')).toEqual([])
})

test('the arrow keys go through them and back to the box; Delete removes one; all can go but those kept', async () => {
  await open(['one', 'two', 'three', 'four'].map((text) => ({ text, kept: false })))
  await box.click()
  await expect.poll(texts).toHaveLength(4)
  await key('{ArrowDown}{ArrowDown}')
  await expect.element(past.getByRole('button', { name: 'two', exact: true })).toHaveFocus()
  await key('{ArrowUp}{ArrowUp}')
  await expect.element(box).toHaveFocus()
  await key('{ArrowDown}{ArrowDown}{Delete}')
  await expect.poll(texts).toEqual(['one', 'three', 'four'])
  await past.getByRole('button', { name: 'Keep “four” at the top' }).click()
  await expect.poll(texts).toEqual(['four', 'one', 'three'])
  await key('{ArrowDown}{Delete}')
  await expect.poll(texts).toEqual(['one', 'three'])
  await key('{ArrowDown}{ArrowDown}')
  await expect.element(past.getByRole('button', { name: 'three', exact: true })).toHaveFocus()
  await key('{Alt>}{ArrowUp}{/Alt}')
  await expect.poll(texts).toEqual(['three', 'one'])
  await expect.element(past.getByRole('button', { name: 'three', exact: true })).toHaveFocus()
  await past.getByRole('button', { name: 'Remove all but those kept' }).click()
  await expect.poll(texts).toEqual(['three'])
  await past.getByRole('button', { name: 'Remove “three”' }).click()
  await expect.element(past).not.toBeInTheDocument()
})

test.each([
  ['contacts', '/contacts', 'Name, e-mail, number or address'],
  ['contracts', '/contracts', 'Search contracts'],
  ['authorizations', '/authorizations', 'User name, site, account number, utility or note'],
  ['tariffs', '/tariffs', 'Search customer or supplier'],
] as const)('the list of %s remembers its own', async (list, path, label) => {
  const { bridge } = await open([{ text: 'Jansen', kept: false }], path)
  const own = page.getByRole('textbox', { name: label })
  await own.click()
  await expect.poll(texts).toEqual(['Jansen'])
  expect(bridge.asked('searches.list')).toEqual([{ list }])
  await key('{ArrowDown}{Enter}')
  await expect.element(own).toHaveValue('Jansen')
  await key('{Tab}')
  await expect.poll(() => bridge.asked('searches.remember')).toEqual([{ list, text: 'Jansen' }])
})
