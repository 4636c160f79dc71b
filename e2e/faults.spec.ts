import type { Page } from '@playwright/test'
import type { Fault, Sandbox } from '../sandbox/index.ts'
import { call } from './bridge.ts'
import { expect, test } from './console.ts'
import { synced } from './synced.ts'

test.use({ contacts: 40, invoices: 300, actionTimeout: 20_000 })
test.setTimeout(300_000)

/** Every way in which an upstream goes wrong, and how the console calls it. `{}` stands for the upstream's name. */
const wrongs: [string, Omit<Fault, 'route'>, RegExp | null][] = [
  ['cut off', { kind: 'cutOff' }, /{} gave an answer we do not understand/],
  ['a page of HTML', { kind: 'html' }, /{} gave an answer we do not understand/],
  ['the wrong shape', { kind: 'wrongShape' }, /{} gave an answer we do not understand/],
  ['nothing at all', { kind: 'empty' }, /{} gave an answer we do not understand/],
  ['401', { kind: 'status', status: 401 }, /{} does not accept the key/],
  ['403', { kind: 'status', status: 403 }, /{} does not allow this/],
  ['404', { kind: 'status', status: 404 }, /Not found/],
  ['429', { kind: 'status', status: 429, retryAfter: 120 }, /{} asks us to wait/],
  ['500', { kind: 'status', status: 500 }, /{} is out of order/],
  ['501', { kind: 'status', status: 501 }, /Not offered here/],
  ['late', { kind: 'slow', delayMs: 400 }, null],
]
const words = (pattern: RegExp, upstream: string) => new RegExp(pattern.source.replace('{}', upstream))
const hub = 'Sandbox hub'
const dataLayer = 'Sandbox data layer'

function person(sandbox: Sandbox, fits: (one: Sandbox['people']['contacts'][number]) => boolean, place = 0) {
  const alone = sandbox.people.contacts.filter(
    ({ email, lastName }) =>
      email && lastName && sandbox.people.contacts.filter((one) => one.email === email).length === 1,
  )
  const found = alone.filter(fits)[place]
  if (!found?.email) throw new Error('nobody like that in the sandbox')
  const name = [found.firstName, found.middleName, found.lastName].filter(Boolean).join(' ')
  return { id: found.id, email: found.email, name: found.companyName ?? name }
}
const hasAccounts = (sandbox: Sandbox) => (one: { id: string }) =>
  sandbox.people.accounts.some(
    ({ contactId, id }) => contactId === one.id && sandbox.people.invoices.ofAccount(id).length > 2,
  )

async function goTo(page: Page, list: 'Contacts' | 'Invoices') {
  const navigation = page.getByRole('navigation', { name: 'Main navigation' })
  await navigation.getByRole('link', { name: list }).click()
  await expect(page.getByRole('grid', { name: list })).toBeVisible()
}

async function toContact(page: Page, email: string) {
  await goTo(page, 'Contacts')
  await page.getByRole('search').getByRole('textbox').fill(email)
  await page.getByRole('row', { name: email }).first().dblclick()
  await expect(page.getByRole('heading', { name: 'Contact details' })).toBeVisible()
}

test('the contact page says what is wrong with the hub or the data layer, and the rest of it lives', async ({
  console: { page },
  sandbox,
}) => {
  await synced(page)
  const { email, name } = person(sandbox, hasAccounts(sandbox))
  for (const [wrong, fault, said] of wrongs) {
    for (const [upstream, route] of [
      [hub, /^\/hub\/contact\/contacts\/\d+$/],
      [dataLayer, /^\/data-layer\/accounts$/],
    ] as const) {
      await test.step(`${upstream}: ${wrong}`, async () => {
        const undo = sandbox.faults.add({ route, ...fault })
        await toContact(page, email)
        await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
        await expect(page.getByRole('heading', { name: 'Latest invoices' })).toBeVisible()
        const alert = page.getByRole('alert')
        // To find accounts, "not found" is an answer: there are none.
        if (!said || (wrong === '404' && upstream === dataLayer)) await expect(alert).toHaveCount(0)
        else {
          // The other upstream's trouble of a moment ago is gone as soon as it has answered.
          await expect(alert).toHaveText([words(said, upstream)])
          await expect(alert.getByRole('button', { name: 'Details' })).toBeVisible()
        }
        undo()
      })
    }
  }
})

test('a PDF that does not come says why, beside a list that lives', async ({
  console: { page },
  sandbox,
}) => {
  await synced(page)
  const sort = { by: 'number', direction: 'ascending' }
  const { rows } = (await call(page, 'invoices.page', { filter: {}, sort, offset: 0, limit: 300 })).value as {
    rows: { id: string; number: string }[]
  }
  const both = rows.filter(
    ({ id }) => sandbox.people.invoices.find(id.split('/').slice(2).join('/'))?.document === 'both',
  )
  await goTo(page, 'Invoices')
  for (const [place, [wrong, fault, said]] of wrongs.entries()) {
    await test.step(wrong, async () => {
      const number = both[place]?.number ?? ''
      const undo = sandbox.faults.add({ route: /\/(stream|url)$|^\/documents/, ...fault })
      await page.getByRole('search').getByRole('textbox').fill(number)
      await page.getByRole('grid').getByText(number, { exact: true }).click()
      const panel = page.getByRole('region', { name: `Invoice ${number}` })
      if (!said) await expect(panel.locator('canvas').first()).toBeVisible()
      else if (wrong === '404' || wrong === '501')
        await expect(panel.getByText('There is no PDF')).toBeVisible()
      else if (said.source.includes('understand'))
        await expect(panel.getByText('This is not a PDF')).toBeVisible()
      else await expect(panel.getByRole('alert')).toHaveText(words(said, dataLayer))
      undo()
    })
  }
})

test('an account that cannot be added says why; the e-mail that was typed stays', async ({
  console: { page },
  sandbox,
}) => {
  await synced(page)
  const { email } = person(sandbox, ({ account }) => account === null)
  await toContact(page, email)
  await page.getByRole('button', { name: 'Add account' }).click()
  const dialog = page.getByRole('dialog')
  const field = dialog.getByRole('textbox', { name: 'E-mail' })
  await field.fill('typed.by.hand@example.org')
  for (const [wrong, fault, said] of wrongs) {
    if (!said || wrong === 'cut off') continue
    await test.step(wrong, async () => {
      const undo = sandbox.faults.add({ route: /\/account$/, method: 'POST', ...fault })
      const before = sandbox.log.length
      await dialog.getByRole('button', { name: /^Add account/ }).click()
      await expect(dialog.getByRole('alert')).toHaveText(words(said, hub))
      await expect(field).toHaveValue('typed.by.hand@example.org')
      expect(sandbox.log.slice(before).filter(({ method }) => method === 'POST')).toHaveLength(1)
      undo()
    })
  }
  await test.step('cut off after it was made: it is there, once', async () => {
    sandbox.faults.add({ route: /\/account$/, method: 'POST', kind: 'cutOff' })
    await dialog.getByRole('button', { name: /^Add account/ }).click()
    await expect(dialog.getByText('There is an account already')).toBeVisible()
    await expect(dialog.getByText('typed.by.hand@example.org')).toBeVisible()
  })
})

test('what fails while everything is fetched is named, and can be tried again', async ({
  console: { page },
  sandbox,
}) => {
  await synced(page)
  await page.getByRole('link', { name: 'Keep offline' }).click()
  const fetch = page.getByRole('button', { name: 'Fetch now' })
  for (const [wrong, fault, said] of wrongs) {
    if (!said) continue
    await test.step(wrong, async () => {
      const undo = sandbox.faults.add({ route: '/hub/contact/contacts', ...fault })
      await fetch.click()
      await expect(page.getByRole('alert')).toHaveText(words(said, hub))
      await expect(fetch).toBeEnabled()
      undo()
    })
  }
  await fetch.click()
  await expect(page.getByRole('alert')).toBeHidden()
})

test('going from one contact to another while the first is slow never mixes them', async ({
  console: { page },
  sandbox,
}) => {
  await synced(page)
  const [slow, quick] = [person(sandbox, hasAccounts(sandbox), 0), person(sandbox, hasAccounts(sandbox), 1)]
  const gate = sandbox.gate(new RegExp(`^/hub/contact/contacts/${slow.id}$`))
  await toContact(page, slow.email)
  await gate.arrived()
  await toContact(page, quick.email)
  await expect(page.getByRole('heading', { level: 1, name: quick.name })).toBeVisible()
  const sort = { by: 'name', direction: 'ascending' }
  const found = await call(page, 'contacts.page', { filter: { text: slow.email }, sort, offset: 0, limit: 1 })
  const [row] = (found.value as { rows: { id: string }[] }).rows
  gate.release()
  await call(page, 'contacts.get', { id: row?.id, fresh: true })
  await expect(page.getByRole('heading', { level: 1, name: quick.name })).toBeVisible()
  await expect(page.getByText(quick.email).first()).toBeVisible()
  await expect(page.getByText(slow.email)).toBeHidden()
})

test('going from one invoice to another while the first PDF is slow never mixes them', async ({
  console: { page },
  sandbox,
}) => {
  await synced(page)
  const sort = { by: 'number', direction: 'ascending' }
  const { rows } = (await call(page, 'invoices.page', { filter: {}, sort, offset: 0, limit: 300 })).value as {
    rows: { id: string; number: string }[]
  }
  const both = rows.filter(
    ({ id }) => sandbox.people.invoices.find(id.split('/').slice(2).join('/'))?.document === 'both',
  )
  const [slow, quick] = both
  if (!slow || !quick) throw new Error('too few PDFs')
  const show = async (number: string) => {
    await page.getByRole('search').getByRole('textbox').fill(number)
    await page.getByRole('grid').getByText(number, { exact: true }).click()
  }
  await goTo(page, 'Invoices')
  const gate = sandbox.gate(new RegExp(`${slow.id.split('/').at(-1)}/stream$`))
  await show(slow.number)
  await gate.arrived()
  await show(quick.number)
  const pdf = page.getByRole('region', { name: `Invoice ${quick.number}` })
  await expect(pdf.locator('canvas').first()).toBeVisible()
  gate.release()
  await call(page, 'invoices.pdf', { id: slow.id })
  await expect(pdf).toBeVisible()
  await expect(pdf.getByText(slow.number)).toBeHidden()
  await expect(page.getByRole('region', { name: `Invoice ${slow.number}` })).toBeHidden()
})
