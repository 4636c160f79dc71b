import { readFile, writeFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { call } from './bridge.ts'
import { open, synced } from './screens.ts'
import { expect, test } from './shared-console.ts'

const path = (page: Page) => page.getByRole('textbox', { name: 'Path' })
const line = (page: Page, name: string) => page.getByRole('row', { name: new RegExp(`^${name} `) })
const head = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

async function hubId(page: Page) {
  const { value } = await call(page, 'connections.list')
  return (value as { id: string; kind: string }[]).find(({ kind }) => kind === 'hub')?.id ?? ''
}

/** By the link in Settings, as a person comes to it. */
async function show(page: Page) {
  await open(page, '/settings/connections')
  await page.getByRole('link', { name: 'Endpoints of Sandbox hub' }).click()
  await expect(head(page, 'Contacts')).toBeVisible()
}

async function change(page: Page, operation: string, to: string) {
  await head(page, operation).click()
  await path(page).fill(to)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(line(page, operation)).toContainText('Changed')
  await expect(path(page)).toBeHidden()
}

test.beforeEach(async ({ running: { page } }) => {
  await synced(page)
  await show(page)
})
test.afterEach(async ({ running: { page } }) => {
  await call(page, 'endpoints.reset', { connectionId: await hubId(page) })
})

test('a path that leads elsewhere is refused, by the form and by main', async ({ running: { page } }) => {
  await head(page, 'Contacts').click()
  await path(page).fill('https://elsewhere.example/contacts')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('A path only', { exact: false })).toBeVisible()
  const endpoint = { method: 'GET', path: '//elsewhere.example', query: {}, body: {} }
  const changes = [{ operation: 'myAccount', endpoint }]
  const answer = await call(page, 'endpoints.save', { connectionId: await hubId(page), changes })
  expect(answer.failure?.fields).toEqual([{ path: 'myAccount.path', problem: 'address' }])
  await page.getByRole('button', { name: 'Cancel' }).click()
})

test('a changed path is asked at once, and a reset brings the old one back', async ({
  running: { page },
  sandbox,
}) => {
  const asksContact = async () => {
    const id = `${await hubId(page)}/${sandbox.people.contacts[0]?.id}`
    const { ok, failure } = await call(page, 'contacts.get', { id, fresh: true })
    return ok ? 'answered' : failure?.kind
  }
  expect(await asksContact()).toBe('answered')
  await change(page, 'One contact', '/contact/people/{id}')
  expect(await asksContact()).toBe('notFound')
  await change(page, 'Contacts', '/contact/people')
  await page.getByRole('button', { name: 'Test: Contacts' }).click()
  await expect(line(page, 'Contacts')).toContainText(/Not found.*HTTP 404/)

  await head(page, 'One contact').click()
  await page.getByRole('button', { name: 'Reset to default' }).click()
  await expect(line(page, 'One contact')).not.toContainText('Changed')
  expect(await asksContact()).toBe('answered')
  await page.getByRole('button', { name: 'Reset all…' }).click()
  await page.getByRole('button', { name: 'Reset all', exact: true }).click()
  await expect(line(page, 'Contacts')).not.toContainText('Changed')
  await page.getByRole('button', { name: 'Test: Contacts' }).click()
  await expect(line(page, 'Contacts')).toContainText(/Works.*HTTP 200/)
})

test('a test takes an id that the person knows', async ({ running: { page }, sandbox }) => {
  await page.getByRole('button', { name: 'Test: One contact' }).click()
  await expect(line(page, 'One contact')).toContainText(/Answers.*HTTP 404/)
  await head(page, 'One contact').click()
  await page.getByRole('textbox', { name: 'Test with {id}' }).fill(sandbox.people.contacts[0]?.id ?? '')
  await page.getByRole('button', { name: 'Test what is typed' }).click()
  await expect(line(page, 'One contact')).toContainText(/Works.*HTTP 200/)
})

test('the table goes out as a file and comes back, after it was looked at', async ({
  running: { page, host },
}, testInfo) => {
  const file = testInfo.outputPath('table.json')
  await change(page, 'Contacts', '/contact/people')
  await host.answerDialog('showSaveDialog', { canceled: false, filePath: file })
  await page.getByRole('button', { name: 'Export…' }).click()
  await expect(page.getByText(`Saved as ${file}`)).toBeVisible()
  const text = await readFile(file, 'utf8')
  expect(JSON.parse(text)).toMatchObject({
    kind: 'hub',
    operations: { contacts: { path: '/contact/people' } },
  })
  expect(text).not.toContain('127.0.0.1')
  await call(page, 'endpoints.reset', { connectionId: await hubId(page) })
  await expect(line(page, 'Contacts')).not.toContainText('Changed')

  const edited = JSON.parse(text)
  edited.operations.contact = { path: '/../contact/{id}' }
  await writeFile(file, JSON.stringify(edited))
  await host.answerDialog('showOpenDialog', { canceled: false, filePaths: [file] })
  await page.getByRole('button', { name: 'Import…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Import table.json?' })
  await expect(dialog.getByRole('region', { name: 'What changes' })).toContainText('GET /contact/people')
  await expect(dialog.getByRole('region', { name: 'What is not taken' })).toContainText('Without . or ..')
  await expect(line(page, 'Contacts')).not.toContainText('Changed')
  await dialog.getByRole('button', { name: 'Change 1 operation' }).click()
  await expect(dialog).toBeHidden()
  await expect(line(page, 'Contacts')).toContainText('Changed')

  for (const [content, refusal] of [
    ['no table', 'The file is not JSON.'],
    ['{}', 'The file is not a table of endpoints of Meterkast.'],
    [text.replace('"hub"', '"data-layer"'), 'The file is for another kind of system.'],
    [`${text}${' '.repeat(1_000_000)}`, 'The file is too large to be a table of endpoints.'],
    [null, 'The file cannot be read.'],
  ] as const) {
    if (content !== null) await writeFile(file, content)
    const filePaths = [content === null ? testInfo.outputPath('') : file]
    await host.answerDialog('showOpenDialog', { canceled: false, filePaths })
    await page.getByRole('button', { name: 'Import…' }).click()
    await expect(page.getByRole('alert').filter({ hasText: refusal })).toBeVisible()
  }
})

test('offline a change is kept, and nothing is tested', async ({ running: { page, host } }) => {
  await host.setOnline(false)
  try {
    const button = page.getByRole('button', { name: 'Test: Contacts' })
    await expect(button).toHaveAttribute('aria-disabled', 'true')
    await change(page, 'Contacts', '/contact/people')
  } finally {
    await host.setOnline(true)
  }
  await expect(page.getByText(/^You are offline/)).toBeHidden()
})
