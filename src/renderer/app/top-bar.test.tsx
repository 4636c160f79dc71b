import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { hubWith } from '../contacts/contacts.fixture'
import { openConsole } from '../ui/open-console'

const email = 'alexandra.van.der.linden-oosterhuis@polderstroom.example'
const bar = page.getByRole('banner')

test('it says what somebody is called; by their e-mail where the hub knows no name', async () => {
  let person = { name: email, permissions: [], fullName: 'Alexandra van der Linden' } as {
    name: string
    permissions: string[]
    fullName?: string
  }
  const { bridge } = await openConsole('/contacts', { ...hubWith([]), 'console.whoAmI': () => person })
  await expect.element(bar.getByText('Alexandra van der Linden')).toBeVisible()
  await expect.element(bar.getByTitle(email)).toBeVisible()
  person = { name: email, permissions: [] }
  bridge.tell('roles.changed', {})
  await expect.element(bar.getByText(email)).toBeVisible()
})

test('before anything is connected it does not say Connected', async () => {
  await openConsole('/contacts', { 'connections.list': () => [] })
  await expect.element(page.getByRole('link', { name: 'Add a connection' })).toBeVisible()
  await expect.element(bar.getByText('Connected')).not.toBeInTheDocument()
})

test('in the narrowest window everything in it stays on one line', async () => {
  await page.viewport(900, 700)
  await openConsole('/contacts', {
    ...hubWith([]),
    'console.whoAmI': () => ({ name: email, permissions: [] }),
    'sync.status': () => ({
      ...{ state: 'running', step: 'contacts', done: 48_200, total: 1_000_000, finishedAt: null },
      ...{ failed: [], failedCount: 0, failure: null },
    }),
  })
  await expect.element(bar.getByText(email)).toBeVisible()
  await expect.element(bar.getByText(/48,200/)).toBeVisible()
  const tall = [...document.querySelectorAll('header span, header button')].filter(
    (one) => one.getBoundingClientRect().height > 29,
  )
  expect(tall.map(({ textContent }) => textContent)).toEqual([])
  const { scrollWidth, clientWidth } = document.querySelector('header') ?? document.body
  expect(scrollWidth).toBe(clientWidth)
  await page.viewport(1280, 800)
})
