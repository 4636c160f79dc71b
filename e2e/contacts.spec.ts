import type { Page } from '@playwright/test'
import type { Contact, Sandbox } from '../sandbox/index.ts'
import { count, open, route, rows, search, synced } from './screens.ts'
import { expect, test } from './shared-console.ts'

test.use({ contacts: 200, invoices: 400 })
test.beforeEach(async ({ running: { page } }) => {
  await open(page, '/contacts')
  await synced(page)
})

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
const nameOf = ({ firstName, middleName, lastName, companyName }: Contact) =>
  [firstName, middleName, lastName].filter(Boolean).join(' ') || (companyName ?? '')
const ids = (found: readonly Contact[]) => found.map(({ id }) => id).sort()
const person = ({ companyName, lastName }: Contact) => companyName === null && lastName !== null
const one = (found: readonly Contact[]) => {
  const [first] = found
  if (!first) throw new Error('the sandbox has no such contact')
  return first
}
const rowOf = (page: Page, { lastName, firstName, companyName, phone, dossiers }: Contact) =>
  rows(page)
    .filter({ hasText: lastName ? `${lastName}, ${firstName ?? ''}` : (companyName ?? '') })
    .filter({ hasText: phone ?? String(Object.values(dossiers)[0]) })
const openedId = async (page: Page) =>
  decodeURIComponent(await page.evaluate(() => location.pathname))
    .split('/')
    .at(-1)

test.describe('search', () => {
  const parts: [string, (contact: Contact) => string | null | undefined][] = [
    ['first name', ({ firstName }) => firstName?.slice(0, 4)],
    ['last name', ({ lastName }) => lastName?.slice(1)],
    ['tussenvoegsel', ({ middleName, lastName }) => middleName && `${middleName} ${lastName?.slice(0, 3)}`],
    ['e-mail', ({ email }) => email?.toUpperCase().slice(2, -3)],
    ['phone', ({ phone }) => phone],
    ['phone as it is dialled', ({ phone }) => phone?.replaceAll(' ', '').replace(/^\+\d\d/, '0')],
    ['dossier number', ({ dossiers }) => String(Object.values(dossiers)[0])],
    ['city', ({ address }) => address.city.slice(0, -1)],
    ['name and city', ({ lastName, address }) => lastName && `${address.city} ${lastName}`],
  ]
  for (const [name, part] of parts) {
    test(`a contact is found by ${name}`, async ({ running: { page }, sandbox }) => {
      const contact = one(sandbox.people.contacts.filter((each) => person(each) && part(each) && each.phone))
      await search(page, part(contact) ?? '')
      await expect(rowOf(page, contact).first()).toBeVisible()
      await expect(count(page)).not.toHaveText('200 of 200')
    })
  }

  test('the count is of all that fit: é is found by e, whatever the case', async ({
    running: { page },
    sandbox,
  }) => {
    for (const word of ['Coelho', 'SJOGREN', 'åkerblom', 'akerblom', 'joost', 'zwolle']) {
      const fitting = sandbox.people.contacts.filter((contact) =>
        [nameOf(contact), contact.companyName, contact.email, contact.account?.username, contact.address.city]
          .filter(Boolean)
          .some((text) => plain(text ?? '').includes(plain(word))),
      )
      expect(fitting.length, word).toBeGreaterThan(0)
      await search(page, word)
      await expect(count(page), word).toHaveText(`${fitting.length} of 200`)
    }
  })

  test('nothing found says where was looked, and one button brings all back', async ({
    running: { page },
  }) => {
    await search(page, 'nobody-is-called-this')
    await expect(page.getByText('No contact fits')).toBeVisible()
    await expect(count(page)).toHaveText('0 of 200')
    await page.getByRole('main').getByRole('button', { name: 'Clear filters' }).last().click()
    await expect(count(page)).toHaveText('200 of 200')
  })
})

test.describe('by first letter', () => {
  test('“van den Berg” is under B and under V', async ({ running: { page }, sandbox }) => {
    const bergs = sandbox.people.contacts.filter(
      ({ middleName, lastName }) => middleName === 'van den' && lastName === 'Berg',
    )
    for (const letter of ['B', 'V']) {
      await page.getByRole('button', { name: `Last names with ${letter}` }).click()
      await expect.poll(() => route(page)['initial']).toBe(letter)
      for (const berg of bergs) {
        await search(page, berg.phone ?? '')
        await expect(rowOf(page, berg)).toBeVisible()
      }
      await page.getByRole('button', { name: 'Clear filters' }).click()
      await expect(count(page)).toHaveText('200 of 200')
    }
  })

  test('Å is a letter of its own, found by A as well', async ({ running: { page }, sandbox }) => {
    const { contacts } = sandbox.people
    const under = (letters: RegExp) =>
      contacts.filter(({ lastName, companyName }) => letters.test(lastName ?? companyName ?? '')).length
    await page.getByRole('button', { name: 'Last names with Å' }).click()
    await expect(count(page)).toHaveText(`${under(/^å/i)} of 200`)
    await page.getByRole('button', { name: 'Last names with Å' }).click()
    await expect(count(page)).toHaveText('200 of 200')
  })
})

test('Swedish Å, Ä and Ö come after Z, in this order', async ({ running: { page }, sandbox }) => {
  const northern = sandbox.people.contacts.filter(
    ({ lastName, address }) => address.country === 'SE' && /^[ÅÄÖ]/.test(lastName ?? ''),
  )
  const initials = northern.map(({ lastName }) => lastName?.[0] ?? '')
  const expected = initials.sort((a, b) => 'ÅÄÖ'.indexOf(a) - 'ÅÄÖ'.indexOf(b))
  expect(new Set(expected).size).toBe(3)
  await expect(count(page)).toHaveText('200 of 200')
  await page.keyboard.press('End')
  const names = () => rows(page).locator('[role="gridcell"]:first-child').allTextContents()
  await expect
    .poll(async () => (await names()).slice(-expected.length).map((name) => name[0]))
    .toEqual(expected)
})

test('filters and sort are in the route: a reload keeps them, Back undoes one step at a time', async ({
  running: { page },
  sandbox,
}) => {
  const states = (...wanted: (string | undefined)[]) =>
    sandbox.people.contacts.filter(({ account }) => wanted.includes(account?.status))
  const blocked = states('blocked').length
  const both = states('blocked', 'invited').length
  const filter = page.getByRole('button', { name: 'Account', exact: true }).first()

  await filter.click()
  await page.getByRole('checkbox', { name: 'Blocked' }).click()
  await expect(count(page)).toHaveText(`${blocked} of 200`)
  await page.getByRole('checkbox', { name: 'Invited' }).click()
  await expect(count(page)).toHaveText(`${both} of 200`)
  await page.keyboard.press('Escape')
  await expect(filter).toBeFocused()
  await page.getByRole('button', { name: 'City' }).click()
  const city = page.getByRole('columnheader', { name: 'City' })
  await expect(city).toHaveAttribute('aria-sort', 'ascending')
  await page.getByRole('button', { name: 'City' }).click()
  await expect(city).toHaveAttribute('aria-sort', 'descending')
  await expect(page.getByText('Account: Blocked')).toBeVisible()

  await page.reload()
  await expect(count(page)).toHaveText(`${both} of 200`)
  await expect(city).toHaveAttribute('aria-sort', 'descending')

  await page.goBack()
  await expect(city).toHaveAttribute('aria-sort', 'ascending')
  await page.goBack()
  await expect(city).toHaveAttribute('aria-sort', 'none')
  await expect(count(page)).toHaveText(`${both} of 200`)
  await page.goBack()
  await expect(count(page)).toHaveText(`${blocked} of 200`)
  await page.goBack()
  await expect(count(page)).toHaveText('200 of 200')
})

test('what was typed is one step for Back', async ({ running: { page } }) => {
  await page.keyboard.press('/')
  await page.keyboard.type('utrecht')
  await expect.poll(() => route(page)['text']).toBe('utrecht')
  await page.goBack()
  await expect(count(page)).toHaveText('200 of 200')
  await expect(page.getByRole('search').getByRole('textbox')).toHaveValue('')
})

test('an address with nonsense in it shows the list', async ({ running: { page } }) => {
  await open(page, '/contacts?initial=%22BERG%22&sort=%7B%22by%22%3A%22salary%22%7D&accountStates=7&text=utr')
  await expect(count(page)).toBeVisible()
  await expect(page.getByRole('search').getByRole('textbox')).toHaveValue('utr')
})

test('Back from a contact returns to the same place in the list', async ({ running: { page } }) => {
  const grid = page.getByRole('grid')
  await grid.hover()
  await page.mouse.wheel(0, 2520)
  await expect.poll(() => grid.evaluate((element) => element.scrollTop)).toBe(2520)
  const row = rows(page).filter({ visible: true }).nth(20)
  const name = await row.getByRole('gridcell').first().textContent()
  await row.dblclick()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect.poll(() => new URL(page.url()).pathname).toMatch(/contacts\/./)
  await page.goBack()
  await expect(rows(page).filter({ hasText: name ?? '' })).toBeVisible()
  await expect.poll(() => grid.evaluate((element) => element.scrollTop)).toBe(2520)
})

test('the list is worked through by keys', async ({ running: { page } }) => {
  const names = rows(page).locator('[role="gridcell"]:first-child')
  await expect(names.nth(3)).not.toBeEmpty()
  const cursor = page.locator('[role="row"][data-cursor]')
  const beside = page.getByRole('complementary')
  const at = async (index: number) => {
    await expect(cursor).toHaveAttribute('aria-rowindex', String(index + 2))
  }
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await at(2)
  await page.keyboard.press('k')
  await at(1)
  await page.keyboard.press('Space')
  await expect(beside.getByText('2 of 200')).toBeVisible()
  const second = await beside.getByRole('heading', { level: 2 }).first().textContent()
  await page.keyboard.press('j')
  await expect(beside.getByText('3 of 200')).toBeVisible()
  await expect(beside.getByRole('heading', { level: 2 }).first()).not.toHaveText(second ?? '')
  await page.keyboard.press('ArrowUp')
  await expect(beside.getByText('2 of 200')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: second ?? '' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(beside.getByText('2 of 200')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(beside).toBeHidden()
  await at(1)
})

test('previous and next stay inside the filtered set', async ({ running: { page }, sandbox }) => {
  const fitting = sandbox.people.contacts.filter(({ address }) => address.city === 'Utrecht')
  const seen: (string | undefined)[] = []
  await search(page, 'utrecht')
  await expect(count(page)).toHaveText(`${fitting.length} of 200`)
  await rows(page).first().dblclick()
  // The panel beside the list counts as well: on the contact's own page there is no list.
  await expect(page.getByRole('grid')).toBeHidden()
  for (let place = 1; place <= fitting.length; place++) {
    await expect(page.getByText(`${place} of ${fitting.length}`, { exact: true })).toBeVisible()
    seen.push(await openedId(page))
    if (place < fitting.length) await page.keyboard.press('j')
  }
  expect(seen.toSorted()).toEqual(ids(fitting))
  await expect(page.getByRole('button', { name: 'Next contact' })).toBeDisabled()
  await page.keyboard.press('k')
  await expect(page.getByText(`${fitting.length - 1} of ${fitting.length}`, { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Previous contact' }).click()
  await expect(page.getByText(`${fitting.length - 2} of ${fitting.length}`, { exact: true })).toBeVisible()
})

async function openContact(page: Page, contact: Contact) {
  await search(page, `${contact.firstName ?? ''} ${contact.phone ?? Object.values(contact.dossiers)[0]}`)
  await rowOf(page, contact).dblclick()
  await expect(page.getByRole('heading', { level: 1, name: nameOf(contact) })).toBeVisible()
}

const accountsOf = ({ people }: Sandbox, { email }: Contact) =>
  people.accounts.filter((account) => account.email !== null && account.email === email?.toLowerCase())

test('a contact has everything on one page', async ({ running: { page }, sandbox }) => {
  const contact = one(
    sandbox.people.contacts.filter(
      (each) =>
        person(each) &&
        each.email !== null &&
        each.phone !== null &&
        each.organizations.length > 1 &&
        accountsOf(sandbox, each).length > 0,
    ),
  )
  await openContact(page, contact)
  const part = (name: string) => page.getByRole('region', { name })
  await expect(part('Contact details')).toContainText(contact.email ?? '')
  await expect(part('Contact details')).toContainText(contact.phone ?? '')
  await expect(part('Contact details')).toContainText(contact.address.street)
  for (const { id, name } of contact.organizations) {
    await expect(part('Organisations')).toContainText(name)
    await expect(part('Organisations')).toContainText(`Dossier ${contact.dossiers[id]}`)
  }
  const accounts = accountsOf(sandbox, contact)
  for (const { id } of accounts) await expect(part('Customer accounts')).toContainText(id)
  const invoices = accounts.flatMap(({ id }) => sandbox.people.invoices.ofAccount(id))
  await expect(part('Latest invoices')).toContainText(String(invoices.length))
  const newest = invoices.toSorted((a, b) => b.issuedDate.localeCompare(a.issuedDate))[0]
  await expect(part('Latest invoices')).toContainText(newest?.invoiceNumber ?? '?')
})

test('accounts of a couple that shares an e-mail keep their owners’ names', async ({
  running: { page },
  sandbox,
}) => {
  const { contacts, accounts } = sandbox.people
  const owners = (contact: Contact) => new Set(accountsOf(sandbox, contact).map(({ contactId }) => contactId))
  const contact = one(contacts.filter((each) => owners(each).size > 1))
  await openContact(page, contact)
  const part = page.getByRole('region', { name: 'Customer accounts' })
  for (const { id, firstName, lastName } of accountsOf(sandbox, contact)) {
    await expect(part.getByRole('row', { name: id })).toContainText(`${firstName} ${lastName}`)
  }
  expect(accounts.length).toBeGreaterThan(0)
})

test('a mail address opens in the computer’s own mail program', async ({ running, sandbox }) => {
  const { page, host } = running
  const contact = one(sandbox.people.contacts.filter((each) => person(each) && each.email && each.phone))
  await openContact(page, contact)
  await page.getByRole('link', { name: contact.email ?? '' }).click()
  await expect.poll(() => host.openedExternally()).toContain(`mailto:${contact.email}`)
  await page.getByRole('link', { name: contact.phone ?? '' }).click()
  await expect.poll(() => host.openedExternally()).toContain(`tel:${contact.phone?.replaceAll(' ', '')}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('a contact that is not there says so', async ({ running: { page } }) => {
  await open(page, '/contacts/nobody%2F1')
  await expect(page.getByRole('heading', { level: 1, name: 'Nobody is here' })).toBeVisible()
  await page.getByRole('link', { name: 'To all contacts' }).click()
  await expect(rows(page).first()).not.toBeEmpty()
})
