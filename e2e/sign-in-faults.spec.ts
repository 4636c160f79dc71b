import type { Page } from '@playwright/test'
import type { Order, Sandbox } from '../sandbox/index.ts'
import { Browser } from '../src/main/sign-in/test-browser.ts'
import type { RunningConsole } from './console.ts'
import { named } from './customer-page.ts'
import { open, synced } from './screens.ts'
import { expect, test } from './shared-console.ts'

test.use({ contacts: 60, invoices: 60 })
test.setTimeout(180_000)
test.beforeEach(async ({ running: { page }, sandbox }) => {
  sandbox.bankId.byItself = false
  await synced(page)
  await open(page, '/customers')
})
test.afterEach(({ sandbox }) => {
  sandbox.faults.clear()
  Object.assign(sandbox.bankId, { qr: 'secret', lifetimeMs: 30_000 })
  sandbox.openId.emailVerified = true
})

// BankID is asked every two seconds, and by the fourth order eight times as long.
const slowly = { timeout: 30_000 }
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const code = (page: Page) => page.getByRole('img', { name: /QR code/ })
const says = (page: Page, words: string) =>
  expect(page.getByRole('main').getByText(words, { exact: true })).toBeVisible(slowly)

/** Presses what begins, and answers the order that came of it. */
async function begin(page: Page, { bankId }: Sandbox, name: string): Promise<Order> {
  const before = bankId.orders.length
  await button(page, name).click()
  await expect(code(page)).toBeVisible(slowly)
  const order = bankId.orders.at(-1)
  if (!order || bankId.orders.length !== before + 1) throw new Error('not one order')
  return order
}

test('BankID: what it refuses, hints at, and ends by is said; what passes by itself is not', async ({
  running: { page },
  sandbox,
}) => {
  const { bankId, faults } = sandbox
  await test.step('the start is refused, not offered, or not understood', async () => {
    bankId.refuseNext(503, 'Maintenance')
    await button(page, 'Identify by BankID').click()
    await says(page, 'BankID is closed for maintenance. Try again later.')
    let undo = faults.add({ route: '/data-layer/bankid/auth', kind: 'status', status: 501 })
    await button(page, 'Try again').click()
    await expect(page.getByRole('alert')).toContainText('Not offered here')
    undo()
    undo = faults.add({ route: '/data-layer/bankid/auth', kind: 'html' })
    await button(page, 'Identify by BankID').click()
    await expect(page.getByRole('alert')).toContainText('gave an answer we do not understand')
    undo()
  })
  await test.step('a collect that fails once is passed over, and the hints come', async () => {
    faults.add({ route: '/data-layer/bankid/collect', kind: 'status', status: 500, times: 1 })
    const order = await begin(page, sandbox, 'Identify by BankID')
    bankId.hint(order, 'started')
    await says(
      page,
      'BankID is looking for an identity on the device. If it finds none, it has none for this.',
    )
    await expect(code(page)).toBeHidden()
    bankId.hint(order, 'userMrtd')
    await says(page, 'BankID is reading an identity document. Follow the steps in the app.')
    bankId.hint(order, 'somethingNew')
    await says(page, 'BankID is at work.')
    bankId.fail(order, 'expiredTransaction')
    await says(page, 'BankID waited too long for an answer. Try again.')
  })
  await test.step('cancelled on the telephone, and a reason that nobody knows', async () => {
    bankId.fail(await begin(page, sandbox, 'Try again'), 'userCancel')
    await says(page, 'It was cancelled in BankID.')
    bankId.fail(await begin(page, sandbox, 'Try again'), 'somethingNew')
    await says(page, 'Something went wrong. Try again.')
  })
  await test.step('a collect that fails for good ends it, and the order', async () => {
    const order = await begin(page, sandbox, 'Try again')
    const undo = faults.add({ route: '/data-layer/bankid/collect', kind: 'status', status: 500 })
    await expect(page.getByRole('alert')).toContainText('is out of order', slowly)
    await expect.poll(() => order.status).toBe('failed')
    undo()
  })
})

test('BankID: the code changes, is renewed when nobody reads it, and the order ends when the page is left', async ({
  running: { page },
  sandbox,
}) => {
  const { bankId, people, faults } = sandbox
  await test.step('as a picture it changes too', async () => {
    bankId.qr = 'pictureInJson'
    await begin(page, sandbox, 'Identify by BankID')
    const first = await code(page).getAttribute('src')
    expect(first).toMatch(/^data:image\/png;base64,/)
    await expect(code(page)).not.toHaveAttribute('src', first ?? '', slowly)
    await button(page, 'Cancel').click()
    bankId.qr = 'secret'
  })
  await test.step('three times quietly, then it asks', async () => {
    bankId.lifetimeMs = 1
    const before = bankId.orders.length
    await button(page, 'Identify by BankID').click()
    await says(page, 'Nobody used the code. Show a new one when the telephone is at hand.')
    await expect(code(page)).toBeHidden()
    expect(bankId.orders.length).toBe(before + 4)
    bankId.lifetimeMs = 30_000
    await begin(page, sandbox, 'Show a new code')
  })
  await test.step('left by the menu, by Escape, and by a reload', async () => {
    const leave = [
      () => page.getByRole('navigation').getByRole('link', { name: 'Invoices' }).click(),
      () => page.keyboard.press('Escape'),
      () => page.reload(),
    ]
    for (const go of leave) {
      await open(page, '/customers')
      const order = await begin(page, sandbox, 'Identify by BankID')
      await page.getByRole('group', { name: 'Identify by BankID' }).focus()
      await go()
      await expect.poll(() => order.status).toBe('failed')
    }
  })
  await test.step('somebody without an account, and a search that fails', async () => {
    await open(page, '/customers')
    const signer = { ...bankId.signer, personalNumber: '199901019998', name: 'Nils Ny' }
    bankId.sign(await begin(page, sandbox, 'Identify by BankID'), signer)
    await says(page, 'Nils Ny has no account here. 19990101-••••')
    const undo = faults.add({ route: /\/accounts$/, kind: 'status', status: 500 })
    bankId.sign(await begin(page, sandbox, 'Identify by BankID'))
    await expect(page.getByRole('alert')).toContainText('is out of order', slowly)
    undo()
    expect(people.accounts.some(({ ssn }) => ssn === bankId.signer.personalNumber)).toBe(true)
    bankId.sign(await begin(page, sandbox, 'Try again'))
    await expect(page.getByText(bankId.signer.name).first()).toBeVisible(slowly)
  })
})

/** Presses what begins, and answers the page that opened in the browser. */
async function beginInBrowser({ page, host }: RunningConsole, name: string): Promise<string> {
  const before = host.openedExternally().length
  await button(page, name).click()
  await expect.poll(() => host.openedExternally().length).toBe(before + 1)
  return host.openedExternally().at(-1) ?? ''
}

test('OpenID: given up, answered by somebody else, broken on the way, and at last by the customer', async ({
  running,
  sandbox,
}) => {
  const { page } = running
  const { faults, people } = sandbox
  const person = people.accounts.find(
    ({ email }) => email !== null && people.accounts.filter((one) => one.email === email).length === 1,
  )
  const email = person?.email ?? ''
  await test.step('the provider does not answer', async () => {
    const undo = faults.add({ route: '/openid/.well-known', kind: 'html' })
    await button(page, 'Identify by OpenID').click()
    await expect(page.getByRole('alert')).toContainText('gave an answer we do not understand')
    undo()
  })
  await test.step('given up in the browser', async () => {
    await new Browser().logIn(await beginInBrowser(running, 'Identify by OpenID'), null)
    await says(page, 'It was given up in the browser.')
    await new Browser().logIn(await beginInBrowser(running, 'Try again'), null)
    await says(page, 'It was given up in the browser.')
  })
  await test.step('the code cannot be redeemed', async () => {
    for (const [fault, words] of [
      [{ kind: 'reset' }, 'is out of order'],
      [{ kind: 'html' }, 'The answer from the browser could not be trusted, so it was not used. Try again.'],
    ] as const) {
      const undo = faults.add({ route: '/openid/token', ...fault })
      const last = await new Browser().logIn(await beginInBrowser(running, 'Identify by OpenID'), email)
      expect(last.text).toContain('It did not work')
      await expect(page.getByRole('alert')).toContainText(words)
      undo()
    }
  })
  await test.step('an e-mail that nobody checked', async () => {
    sandbox.openId.emailVerified = false
    await new Browser().logIn(await beginInBrowser(running, 'Identify by OpenID'), email)
    await says(page, 'The provider has not checked this e-mail address, so it does not count.')
    sandbox.openId.emailVerified = true
  })
  await test.step('cancelled: nobody listens for the answer any more', async () => {
    const back = await new Browser().untilBack(await beginInBrowser(running, 'Identify by OpenID'), email)
    await button(page, 'Cancel').click()
    await expect.poll(() => fetch(back).then(String, () => 'nobody')).toBe('nobody')
  })
  await test.step('an answer to a question that was not asked, then the right one', async () => {
    const browser = new Browser()
    const back = new URL(await browser.untilBack(await beginInBrowser(running, 'Identify by OpenID'), email))
    const forged = new URL(back)
    forged.searchParams.set('state', 'of-somebody-else')
    const shown = await fetch(forged)
    expect([shown.status, await shown.text()]).toEqual([400, expect.stringContaining('did not ask for this')])
    await says(page, 'Log in on the page that opened in the browser. Then come back here.')
    expect(await (await browser.get(back.href)).text()).toContain('You can go back')
    await expect(named(page, person?.name ?? '')).toBeVisible()
  })
})
