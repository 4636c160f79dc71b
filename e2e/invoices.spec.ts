import type { Page } from '@playwright/test'
import type { Invoice, Sandbox } from '../sandbox/index.ts'
import { call } from './bridge.ts'
import { count, open, route, rows, search, synced } from './screens.ts'
import { expect, test } from './shared-console.ts'

test.use({ contacts: 200, invoices: 2400 })

type Fits = (invoice: Invoice) => boolean

/** The invoices that can be known: of accounts that an e-mail leads to. */
function all({ people }: Sandbox, fits: Fits = () => true): Invoice[] {
  return people.accounts
    .filter(({ email }) => email !== null)
    .flatMap(({ id }) => people.invoices.ofAccount(id))
    .filter(fits)
}
const cents = ({ amount }: Invoice) => Math.round(amount * 100)
const isCredit = ({ type, amount }: Invoice) => type === 'creditNote' || amount < 0

const locales = { en: 'en-GB', nl: 'nl-NL', sv: 'sv-SE' }
type Language = keyof typeof locales
const written = (minor: number, currency: string, language: Language = 'en') =>
  new Intl.NumberFormat(locales[language], { style: 'currency', currency }).format(minor / 100)

async function expectList(page: Page, sandbox: Sandbox, fits: Fits, language: Language = 'en') {
  const number = new Intl.NumberFormat(locales[language])
  const fitting = all(sandbox, fits)
  const of = { en: 'of', nl: 'van', sv: 'av' }[language]
  await expect(count(page)).toHaveText(
    `${number.format(fitting.length)} ${of} ${number.format(all(sandbox).length)}`,
  )
  const sums = page.getByRole('main').locator('footer strong')
  const expected = [...Map.groupBy(fitting, ({ currency }) => currency)].map(([currency, some]) =>
    written(
      some.reduce((sum, one) => sum + cents(one), 0),
      currency,
      language,
    ),
  )
  await expect.poll(async () => (await sums.allTextContents()).toSorted()).toEqual(expected.toSorted())
  expect(fitting.length).toBeGreaterThan(0)
}

const pill = (page: Page, name: string) => page.getByRole('search').getByRole('button', { name, exact: true })
const first = (page: Page) => rows(page).first().getByRole('gridcell')
const clear = (page: Page) => page.getByRole('search').getByRole('button', { name: 'Clear filters' }).click()

async function bounds(page: Page, name: string, low: string, high: string) {
  await pill(page, name).click()
  const fields = page.getByRole('dialog', { name }).getByRole('textbox')
  await fields.nth(0).fill(low)
  await fields.nth(1).fill(high)
  await page.keyboard.press('Enter')
}

test.describe('filters', () => {
  test.beforeEach(async ({ running: { page }, sandbox }) => {
    await synced(page)
    await open(page, '/invoices')
    await expectList(page, sandbox, () => true)
  })

  test('by status, one or several', async ({ running: { page }, sandbox }) => {
    await pill(page, 'Status').click()
    await page.getByRole('checkbox', { name: 'Overdue' }).click()
    await expectList(page, sandbox, ({ status }) => status === 'overdue')
    await page.getByRole('checkbox', { name: 'Reminded' }).click()
    await expectList(page, sandbox, ({ status }) => status === 'overdue' || status === 'reminded')
    await page.keyboard.press('Escape')
    await expect(page.getByText('Status: Overdue or Reminded')).toBeVisible()
    await page.getByRole('button', { name: /^Remove filter: Status/ }).click()
    await expectList(page, sandbox, () => true)
  })

  test('by type', async ({ running: { page }, sandbox }) => {
    await pill(page, 'Type').click()
    await page.getByRole('button', { name: 'Credit notes only' }).click()
    await expectList(page, sandbox, isCredit)
    await expect(rows(page).first().getByRole('img', { name: 'Credit note' })).toBeVisible()
    await expect(first(page).nth(3)).toHaveText(/^-/)
    await pill(page, 'Type').click()
    await page.getByRole('button', { name: 'Invoices only' }).click()
    await expectList(page, sandbox, (one) => !isCredit(one))
  })

  test('by every usual period', async ({ running: { page }, sandbox }) => {
    const day = (year: number, month: number, date: number) =>
      new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10)
    const now = new Date()
    const [y, m] = [now.getFullYear(), now.getMonth()]
    const q = m - (m % 3)
    const periods: [string, string, string][] = [
      ['This month', day(y, m, 1), day(y, m + 1, 0)],
      ['Last month', day(y, m - 1, 1), day(y, m, 0)],
      ['This quarter', day(y, q, 1), day(y, q + 3, 0)],
      ['Last quarter', day(y, q - 3, 1), day(y, q, 0)],
      ['This year', day(y, 0, 1), day(y, 12, 0)],
      ['Last year', day(y - 1, 0, 1), day(y - 1, 12, 0)],
      ['Last 12 months', day(y, m - 12, now.getDate() + 1), day(y, m, now.getDate())],
    ]
    for (const [name, from, to] of periods) {
      await pill(page, 'Period').click()
      await page.getByRole('button', { name, exact: true }).click()
      await expect(page.getByText(`Period: ${name}`, { exact: true })).toBeVisible()
      await expectList(page, sandbox, ({ issuedDate }) => issuedDate >= from && issuedDate <= to)
    }
  })

  test('by days and by amounts that are typed', async ({ running: { page }, sandbox }) => {
    await bounds(page, 'Period', '1/2/2026', '30-6-2026')
    await expectList(
      page,
      sandbox,
      ({ issuedDate }) => issuedDate >= '2026-02-01' && issuedDate <= '2026-06-30',
    )
    await bounds(page, 'Amount', '1,000.50', '')
    await expectList(
      page,
      sandbox,
      (one) => one.issuedDate >= '2026-02-01' && one.issuedDate <= '2026-06-30' && cents(one) >= 100_050,
    )
    await expect(page.getByText('Amount: at least 1,000.50')).toBeVisible()
  })

  test('what is typed wrong is said at its field, and changes nothing', async ({
    running: { page },
    sandbox,
  }) => {
    await bounds(page, 'Amount', '1.234,50', '')
    await expect(page.getByRole('textbox', { name: 'At least' })).toHaveAccessibleDescription(/Not an amount/)
    await page.getByRole('textbox', { name: 'At least' }).fill('100')
    await page.getByRole('textbox', { name: 'At most' }).fill('10')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('textbox', { name: 'At most' })).toHaveAccessibleDescription(
      /above the largest/,
    )
    await page.keyboard.press('Escape')
    await bounds(page, 'Period', '31/2/2026', '')
    await expect(page.getByRole('textbox', { name: 'From' })).toHaveAccessibleDescription(/Not a day/)
    await page.keyboard.press('Escape')
    await expectList(page, sandbox, () => true)
  })

  test('by account, found by name', async ({ running: { page }, sandbox }) => {
    const account = sandbox.people.accounts.find(
      ({ id, email, role }) =>
        email !== null && role === 'owner' && sandbox.people.invoices.ofAccount(id).length > 3,
    )
    if (!account) throw new Error('no such account')
    await pill(page, 'Account').click()
    await page.getByRole('textbox', { name: 'Name, number or e-mail' }).fill(account.id)
    await page.getByRole('checkbox', { name: account.id }).click()
    const own = new Set(sandbox.people.invoices.ofAccount(account.id).map(({ id }) => id))
    await expectList(page, sandbox, ({ id }) => own.has(id))
    await expect(page.getByText(/^Account: /)).toContainText(account.lastName ?? '')
  })

  test('by text: number, reference, name, without regard to accents', async ({
    running: { page },
    sandbox,
  }) => {
    const one = all(sandbox)[777]
    if (!one) throw new Error('no such invoice')
    await search(page, one.invoiceNumber.slice(2))
    await expect(rows(page).filter({ hasText: one.invoiceNumber })).toBeVisible()
    await search(page, one.ocr)
    await expectList(page, sandbox, ({ ocr }) => ocr === one.ocr)
    await search(page, 'sjogren')
    const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    const theirs = new Set(
      sandbox.people.accounts
        .filter(({ email, name }) => email !== null && plain(name).includes('sjogren'))
        .flatMap(({ id }) => sandbox.people.invoices.ofAccount(id).map((invoice) => invoice.id)),
    )
    await expectList(page, sandbox, ({ id }) => theirs.has(id))
    await page.goBack()
    await expectList(page, sandbox, () => true)
  })

  test('all together; a reload keeps them, and Back takes them away one by one', async ({
    running: { page },
    sandbox,
  }) => {
    const year: Fits = ({ issuedDate }) => issuedDate >= '2025-01-01' && issuedDate <= '2026-12-31'
    const paid: Fits = (one) => year(one) && one.status === 'paid'
    const large: Fits = (one) => paid(one) && cents(one) >= 20_000 && cents(one) <= 400_000
    const plain: Fits = (one) => large(one) && !isCredit(one)
    const steps = [() => true, year, paid, large, plain]
    await bounds(page, 'Period', '1/1/2025', '31/12/2026')
    await expectList(page, sandbox, year)
    await pill(page, 'Status').click()
    await page.getByRole('checkbox', { name: 'Paid', exact: true }).click()
    await expectList(page, sandbox, paid)
    await page.keyboard.press('Escape')
    await bounds(page, 'Amount', '200', '4,000.00')
    await expectList(page, sandbox, large)
    await pill(page, 'Type').click()
    await page.getByRole('button', { name: 'Invoices only' }).click()
    await expectList(page, sandbox, plain)
    await page.reload()
    await expectList(page, sandbox, plain)
    expect(Object.keys(route(page)).sort()).toEqual(['amount', 'issued', 'kind', 'statuses'])
    for (const fits of steps.toReversed().slice(1)) {
      await page.goBack()
      await expectList(page, sandbox, fits)
    }
    await page.goForward()
    await expectList(page, sandbox, year)
    await page.getByRole('main').click()
    await page.keyboard.press('Shift+C')
    await expectList(page, sandbox, () => true)
  })

  test('an address with nonsense in it shows what can be understood', async ({
    running: { page },
    sandbox,
  }) => {
    const wrong = {
      statuses: '7',
      amount: '{"min":"much"}',
      issued: '{"from":"2026-02-31"}',
      sort: '{"by":"colour"}',
      accountIds: '{}',
      full: '1',
      kind: '"credit"',
    }
    await open(page, `/invoices?${new URLSearchParams(wrong)}`)
    await expectList(page, sandbox, isCredit)
    await open(page, `/invoices?${new URLSearchParams({ invoice: '"no/such/invoice"' })}`)
    await expect(page.getByText('This invoice is not here')).toBeVisible()
    await page.getByRole('region').getByRole('button', { name: 'Close' }).last().click()
    await expectList(page, sandbox, () => true)
    await open(page, `/invoices?${new URLSearchParams({ accountIds: '["no/account"]' })}`)
    await expect(page.getByText('Account: not found')).toBeVisible()
    await expect(page.getByText('No invoices here')).toBeVisible()
  })

  test('credit notes, nothing at all, and words that nobody knows are shown as they are', async ({
    running: { page },
    sandbox,
  }) => {
    const zero = all(sandbox, ({ amount }) => amount === 0)[0]
    await search(page, zero?.invoiceNumber ?? 'none')
    await expect(first(page).nth(3)).toHaveText(written(0, zero?.currency ?? 'EUR'))
    const odd = all(sandbox, ({ status }) => status === 'new')[0]
    if (!odd) throw new Error('nothing is new')
    sandbox.changeInvoice(odd.id, { status: 'disputed-by-customer' })
    await page.getByRole('button', { name: 'Fetch new invoices' }).click()
    await search(page, odd.invoiceNumber)
    await expect(first(page).nth(4)).toHaveText('disputed-by-customer')
    await clear(page)
    await pill(page, 'Status').click()
    await page.getByRole('checkbox', { name: 'disputed-by-customer' }).click()
    await expectList(page, sandbox, ({ status }) => status === 'disputed-by-customer')
    await synced(page)
  })
})

test.describe('the list', () => {
  test.beforeEach(async ({ running: { page } }) => {
    await synced(page)
    await open(page, '/invoices')
    await expect(rows(page).nth(5)).not.toBeEmpty()
  })

  const columns: [string, number, (a: string, b: string) => number][] = [
    ['Number', 0, (a, b) => Number(a) - Number(b)],
    ['Amount', 2, (a, b) => amountOf(a) - amountOf(b)],
    ['Issued', 4, (a, b) => Date.parse(a) - Date.parse(b)],
    ['Due', 5, (a, b) => Date.parse(a) - Date.parse(b)],
  ]
  const amountOf = (text: string) => Number(text.replace(/[^-\d.]/g, ''))
  for (const [name, at, order] of columns) {
    test(`sorts by ${name}, both ways, to the very end`, async ({ running: { page } }) => {
      const header = page.getByRole('columnheader', { name })
      for (const [press, direction] of [
        ['ascending', 1],
        ['descending', -1],
      ] as const) {
        while ((await header.getAttribute('aria-sort')) !== press) {
          const before = await header.getAttribute('aria-sort')
          await header.getByRole('button', { name }).click()
          await expect(header).not.toHaveAttribute('aria-sort', before ?? '')
        }
        for (const key of ['Home', 'End']) {
          await page.keyboard.press(key)
          const cells = rows(page).locator(`[role="gridcell"][aria-colindex="${at + 2}"]`)
          await expect(async () => {
            const texts = await cells.allTextContents()
            expect(texts.length).toBeGreaterThan(15)
            expect(texts).not.toContain('')
            expect(texts).toEqual(texts.toSorted((a, b) => direction * order(a, b)))
          }).toPass({ timeout: 10_000 })
        }
      }
    })
  }

  test('sorts by account and status', async ({ running: { page } }) => {
    for (const name of ['Account', 'Status']) {
      const header = page.getByRole('columnheader', { name })
      await header.getByRole('button', { name }).click()
      await expect(header).toHaveAttribute('aria-sort', 'ascending')
      const up = await rows(page).first().textContent()
      await header.getByRole('button', { name }).click()
      await expect(header).toHaveAttribute('aria-sort', 'descending')
      await expect(rows(page).first()).not.toHaveText(up ?? '')
    }
  })

  test('sorts by status, then by amount, to the very end; a reload keeps that, Back undoes it', async ({
    running: { page },
  }) => {
    const header = (name: string) => page.getByRole('columnheader', { name })
    const press = (name: string, shift: boolean) =>
      header(name)
        .getByRole('button', { name })
        .click({ modifiers: shift ? ['Shift'] : [] })
    await press('Status', false)
    await expect(header('Status')).toHaveAttribute('aria-sort', 'ascending')
    await press('Amount', true)
    await expect(header('Amount')).toContainText('place 2, ascending')
    await press('Amount', true)
    await expect(header('Amount')).toContainText('place 2, descending')
    await page.reload()
    await expect(header('Amount')).toContainText('place 2, descending')
    const cells = async (at: number) =>
      rows(page).locator(`[role="gridcell"][aria-colindex="${at}"]`).allTextContents()
    for (const key of ['Home', 'End']) {
      await page.keyboard.press(key)
      await expect(async () => {
        const [amounts, statuses] = [await cells(4), await cells(5)]
        expect(amounts.length).toBeGreaterThan(15)
        expect(amounts).not.toContain('')
        // What is late says so beside its status: the same status may be written in two ways.
        const kinds = statuses.map((status) => status.split(',')[0] ?? '')
        const groups = kinds.map((kind) => kinds.indexOf(kind))
        expect(groups).toEqual(groups.toSorted((one, other) => one - other))
        const inOrder = amounts.every(
          (amount, at) =>
            at === 0 || kinds[at] !== kinds[at - 1] || amountOf(amount) <= amountOf(amounts[at - 1] ?? ''),
        )
        expect(inOrder).toBe(true)
      }).toPass({ timeout: 10_000 })
    }
    await page.goBack()
    await expect(header('Amount')).toContainText('place 2, ascending')
    await page.goBack()
    await expect(header('Amount')).not.toContainText('place')
    await expect(header('Status')).toHaveAttribute('aria-sort', 'ascending')
  })

  test('shows the right rows at its middle and its end', async ({ running: { page }, sandbox }) => {
    const header = page.getByRole('columnheader', { name: 'Number' })
    await header.getByRole('button', { name: 'Number' }).click()
    await expect(header).toHaveAttribute('aria-sort', 'ascending')
    const numbers = all(sandbox)
      .map(({ invoiceNumber }) => invoiceNumber)
      .toSorted()
    const grid = page.getByRole('grid')
    for (const index of [Math.floor(numbers.length / 2), numbers.length - 1, 3]) {
      await grid.evaluate((element, index) => element.scrollTo(0, index * 36 - 200), index)
      const row = grid.locator(`[role="row"][aria-rowindex="${index + 2}"]`)
      await expect(row.getByRole('gridcell').nth(1)).toHaveText(numbers[index] ?? '')
      await expect(row).toBeInViewport()
    }
  })
})

test.describe('of one customer', () => {
  test('from a contact, and from an account of theirs', async ({ running: { page }, sandbox }) => {
    await synced(page)
    const { people } = sandbox
    const several = Map.groupBy(
      people.accounts.filter(({ email }) => email !== null),
      ({ contactId }) => contactId,
    )
    const [contactId, accounts = []] =
      [...several].find(
        ([id, own]) => own.length > 1 && people.contacts.find((one) => one.id === id)?.companyName === null,
      ) ?? []
    const contact = people.contacts.find(({ id }) => id === contactId)
    await open(page, '/contacts')
    await search(page, contact?.email ?? '')
    await expect(rows(page).first()).toContainText(contact?.email ?? '')
    await rows(page).first().dblclick()
    await page
      .getByRole('region', { name: 'Latest invoices' })
      .getByRole('link', { name: /^(All|Open) / })
      .click()
    const own = accounts.map(({ id }) => new Set(people.invoices.ofAccount(id).map((one) => one.id)))
    await expectList(page, sandbox, ({ id }) => own.some((ids) => ids.has(id)))
    await expect(page.getByText(/^Customer: /)).toContainText(contact?.lastName ?? '')
    await page.goBack()
    await page.getByRole('link', { name: `Invoices of ${accounts[1]?.id}` }).click()
    await expectList(page, sandbox, ({ id }) => own[1]?.has(id) ?? false)
  })

  test('switching customers never shows the first one’s rows', async ({ running: { page }, sandbox }) => {
    await synced(page)
    const own = sandbox.people.accounts
      .filter(({ email, id }) => email !== null && sandbox.people.invoices.ofAccount(id).length > 4)
      .slice(0, 6)
    const { value } = await call(page, 'customers.search', { text: '', limit: 100 })
    const found = value as { id: string; number: string }[]
    const listed: { id: string; numbers: Set<string> }[] = own.flatMap(({ id }) => {
      const local = found.find(({ number }) => number === id)?.id
      const numbers = new Set(sandbox.people.invoices.ofAccount(id).map((one) => one.invoiceNumber))
      return local ? [{ id: local, numbers }] : []
    })
    expect(listed.length).toBeGreaterThan(1)
    await open(page, '/invoices')
    await expect(rows(page).first()).not.toBeEmpty()
    // Looks at every frame drawn: rows that are not of the customer in the address are noted.
    await page.evaluate(
      (listed) => {
        const wrong: string[] = []
        Object.assign(window, { wrong, looking: true })
        const look = () => {
          const wanted = new URLSearchParams(location.search).get('accountIds')
          const own = listed.find(({ id }) => wanted === JSON.stringify([id]))
          const title = document.querySelector('h1')?.textContent
          if (own && title === 'Invoices') {
            for (const cell of document.querySelectorAll('[role="gridcell"][aria-colindex="2"]')) {
              const number = cell.textContent ?? ''
              if (number && !own.numbers.includes(number)) wrong.push(`${number} under ${own.id}`)
            }
          }
          if ((window as unknown as { looking: boolean }).looking) requestAnimationFrame(look)
        }
        requestAnimationFrame(look)
      },
      listed.map(({ id, numbers }) => ({ id, numbers: [...numbers] })),
    )
    const go = (id: string) =>
      page.evaluate((id) => {
        history.pushState({}, '', `/invoices?accountIds=${encodeURIComponent(JSON.stringify([id]))}`)
        dispatchEvent(new PopStateEvent('popstate'))
      }, id)
    for (const { id, numbers } of listed) {
      await go(id)
      await expect(count(page)).toHaveText(new RegExp(`^${numbers.size} of `))
      await expect(rows(page)).toHaveCount(numbers.size)
    }
    for (const { id } of listed) await go(id)
    await expect(rows(page)).toHaveCount(listed.at(-1)?.numbers.size ?? -1)
    const wrong = await page.evaluate(() => {
      const seen = window as unknown as { wrong: string[]; looking: boolean }
      seen.looking = false
      return seen.wrong
    })
    expect(wrong).toEqual([])
  })
})

const typing: [Language, { amount: string; from: string; low: string; high: string; period: string }][] = [
  ['nl', { amount: 'Bedrag', period: 'Periode', low: '1.000,50', high: '4.000', from: '1-2-2026' }],
  ['sv', { amount: 'Belopp', period: 'Period', low: '1 000,50', high: '4 000,00', from: '2026-02-01' }],
]
for (const [language, words] of typing) {
  test(`amounts and days are typed the local way: ${language}`, async ({ running: { page }, sandbox }) => {
    await synced(page)
    await call(page, 'settings.save', { language })
    try {
      await open(page, '/invoices')
      await expectList(page, sandbox, () => true, language)
      await bounds(page, words.amount, words.low, words.high)
      const large: Fits = (one) => cents(one) >= 100_050 && cents(one) <= 400_000
      await expectList(page, sandbox, large, language)
      await bounds(page, words.period, words.from, '')
      await expectList(page, sandbox, (one) => large(one) && one.issuedDate >= '2026-02-01', language)
      await bounds(page, words.amount, '1,000.50', '')
      await expect(
        page.getByRole('dialog', { name: words.amount }).getByRole('textbox').first(),
      ).toHaveAttribute('aria-invalid', 'true')
    } finally {
      await call(page, 'settings.save', { language: 'system' })
    }
  })
}
