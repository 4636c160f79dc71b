import type { Page } from '@playwright/test'
import { tokens } from '../sandbox/index.ts'
import { call } from './bridge.ts'
import { expect, test } from './console.ts'
import { open, synced } from './screens.ts'

test.use({ contacts: 40, invoices: 40 })
test.setTimeout(120_000)

const dialog = (page: Page) => page.getByRole('dialog')
const connectionId = async (page: Page, kind: string) => {
  const { value } = await call(page, 'connections.list')
  return (value as { id: string; kind: string }[]).find((one) => one.kind === kind)?.id ?? ''
}

test('a permission is taken away while a dialog is open: nothing typed is lost, and who can give it is said', async ({
  console: { page },
  sandbox,
}) => {
  const permit = (code: 'medewerker' | 'relatiebeheerder') => sandbox.permit(tokens.administrator, code)
  const contact = sandbox.people.contacts.find(({ account }) => !account)
  if (!contact) throw new Error('everybody has an account')
  const hub = await connectionId(page, 'hub')
  const id = `${hub}/${contact.id}`
  const posts = () => sandbox.log.filter(({ method, path }) => method === 'POST' && path.includes(contact.id))
  await open(page, '/contacts')
  await synced(page)

  await test.step('pressed without the permission that was there when the dialog opened', async () => {
    await open(page, `/contacts/${encodeURIComponent(id)}`)
    await page.getByRole('button', { name: 'Add account' }).click()
    const field = dialog(page).getByRole('textbox', { name: 'E-mail' })
    await expect(field).toBeFocused()
    await field.fill('typed.by.hand@example.org')
    permit('medewerker')
    const submit = dialog(page).getByRole('button', { name: /^Add account/ })
    await submit.click()
    const refusal = dialog(page).getByRole('alert').filter({ hasText: 'You may not do this' })
    await expect(refusal).toContainText('Organization Beheerder or Relatiebeheerder')
    await expect(refusal).toContainText('Whoever manages Sandbox hub can give it.')
    await expect(field).toHaveValue('typed.by.hand@example.org')
    expect(posts()).toEqual([])
    permit('relatiebeheerder')
    await submit.click()
    await expect(dialog(page)).toContainText('Account added')
    expect(contact.account).toMatchObject({ username: 'typed.by.hand@example.org' })
    await page.reload()
  })

  await test.step('who can see this, and why: by its key, from the palette, for me and for a colleague', async () => {
    await expect(page.getByRole('button', { name: 'Who can see this?' })).toBeVisible()
    await page.keyboard.press('Control+k')
    await page.keyboard.type('Who can see')
    await expect(dialog(page).getByRole('button', { name: 'Who can see this?' })).toBeVisible()
    await page.keyboard.press('Enter')
    const why = page.getByRole('dialog', { name: 'Who can see this, and why' })
    const gives = why.getByRole('listitem').filter({ hasText: 'Give customers an account' })
    await expect(why).toContainText('Sandbox hub says that you are Relatiebeheerder.')
    await expect(why).toContainText('It comes from Sandbox hub')
    await expect(gives).toContainText('Allowed')
    await why.getByText('Staff', { exact: true }).click()
    await expect(gives).toContainText('Not allowed')
    await expect(gives).toContainText('Needs the role Organization Beheerder or Relatiebeheerder.')
    await page.keyboard.press('Escape')
    await expect(dialog(page)).toBeHidden()
    for (const [path, reads] of [
      [`/customers/${encodeURIComponent(await firstAccount(page))}/profile`, 'See this customer'],
      [`/invoices?invoice=${encodeURIComponent(await firstInvoice(page))}`, 'See this invoice'],
    ] as const) {
      await open(page, path)
      await expect(page.getByRole('button', { name: 'Who can see this?' })).toBeVisible()
      await page.keyboard.press('w')
      await expect(why.getByRole('listitem').filter({ hasText: reads })).toContainText('Allowed')
      await expect(why).toContainText('It comes from Sandbox data layer')
      await page.keyboard.press('Escape')
      await expect(dialog(page)).toBeHidden()
    }
    await open(page, `/contracts/${encodeURIComponent(`${hub}/${sandbox.contracts[0]?.id}`)}`)
    await expect(page.getByRole('button', { name: 'Who can see this?' })).toBeVisible()
    await page.keyboard.press('w')
    await expect(why.getByRole('listitem').filter({ hasText: 'See this contract' })).toContainText('Allowed')
    await page.keyboard.press('Escape')
    await expect(dialog(page)).toBeHidden()
  })

  await test.step('how the console works is read, not changed; a key is replaced', async () => {
    await open(page, '/settings/roles')
    const mine = page.getByRole('columnheader', { name: /Relatiebeheerder/ })
    await expect(mine).toContainText('You')
    await expect(page.getByRole('region', { name: 'The most that this computer allows' })).toContainText(
      'Needs the role Organization Beheerder.',
    )
    await open(page, `/settings/connections?connection=${encodeURIComponent(hub)}`)
    await expect(page.getByText('You can replace the key, and nothing else of it.')).toBeVisible()
    await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toBeDisabled()
    await expect(page.getByRole('button', { name: 'Remove…' })).toBeHidden()
    await page.locator('input[type=password]').fill(tokens.relationshipManager)
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(page.getByText('Sandbox hub is saved')).toBeVisible()
    expect(await call(page, 'connections.remove', { id: hub })).toMatchObject({
      failure: { kind: 'noPermission', needs: 'administer', connectionName: 'Sandbox hub' },
    })
  })
})

test.describe('without a hub', () => {
  test.use({ provision: false })

  test('whoever set the console up limits it, and is limited from then on, also after a start', async ({
    console: running,
  }) => {
    await open(running.page, '/settings/roles')
    const limit = () => running.page.getByRole('region', { name: 'The most that this computer allows' })
    await expect(running.page.getByText('You are here as Organization Beheerder.')).toBeVisible()
    await limit().getByText('Staff', { exact: true }).click()
    await expect(dialog(running.page)).toContainText('you included')
    await dialog(running.page).getByRole('button', { name: 'Limit to Staff' }).click()
    await expect(running.page.getByText('You are here as Staff.')).toBeVisible()
    await running.restart()
    await open(running.page, '/settings/roles')
    await expect(limit()).toContainText('This computer is limited. An administrator can lift that.')
    expect(await call(running.page, 'roles.limit', { local: null })).toMatchObject({
      failure: { kind: 'noPermission', needs: 'administer' },
    })
    await open(running.page, '/settings/connections?add=hub')
    await expect(running.page.getByRole('button', { name: 'Save', exact: true })).toBeDisabled()
  })
})

async function firstAccount(page: Page) {
  const { value } = await call(page, 'customers.search', { text: '', limit: 1 })
  return (value as { id: string }[])[0]?.id ?? ''
}
async function firstInvoice(page: Page) {
  const sort = { by: 'issuedOn', direction: 'descending' }
  const { value } = await call(page, 'invoices.page', { filter: {}, sort, offset: 0, limit: 1 })
  return (value as { rows: { id: string }[] }).rows[0]?.id ?? ''
}
