import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { connections, type Sandbox, tokens } from '../sandbox/index.ts'
import { call } from './bridge.ts'
import { expect, type RunningConsole, test } from './console.ts'
import { openFile } from './data-files.ts'
import { somebody } from './every-screen/contacts.ts'
import { count, open, route, rows, search, synced } from './screens.ts'

test.use({ contacts: 30, invoices: 120 })
test.setTimeout(180_000)

type Line = { n: number; who: string; what: string; record: string | null; outcome: string }
const lines = async ({ page }: RunningConsole, filter = {}) => {
  const { value } = await call(page, 'activity.page', { filter, offset: 0, limit: 500 })
  return (value as { rows: Line[] }).rows
}
/** What was done, oldest first, of which this is told. */
const told = async (running: RunningConsole, what: string) =>
  (await lines(running))
    .filter((line) => line.what === what)
    .map(({ record, outcome }) => [record, outcome])
    .reverse()

const idOf = async (page: Page, kind: string) => {
  const { value } = await call(page, 'connections.list')
  return (value as { id: string; kind: string }[]).find((one) => one.kind === kind)?.id ?? ''
}

/** Another person at the same console. */
async function become({ page }: RunningConsole, sandbox: Sandbox, token: string, role: string) {
  const { secret, ...draft } = connections(sandbox, token)[0]
  const id = await idOf(page, 'hub')
  expect(await call(page, 'connections.save', { id, draft, secret })).toMatchObject({ ok: true })
  await expect
    .poll(async () => (await call(page, 'roles.standing')).value)
    .toMatchObject({ hubs: [{ role }] })
}

test('who did what to which record is written down once, found, verified and exported, without the data', async ({
  console: running,
  sandbox,
}) => {
  const { page, host } = running
  await synced(page)
  await become(running, sandbox, tokens.administrator, 'administrator')
  const hub = await idOf(page, 'hub')
  const layer = await idOf(page, 'data-layer')
  const person = somebody(sandbox)
  const contact = `${hub}/${person.id}`
  const account = sandbox.people.accounts.find(({ contactId }) => contactId === person.id)
  const name = [person.firstName, person.middleName, person.lastName].filter(Boolean).join(' ')

  await test.step('a page is one reading, however often it asks', async () => {
    await open(page, `/contacts/${encodeURIComponent(contact)}`)
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
    await expect.poll(() => told(running, 'contacts.get')).toEqual([[contact, 'done']])
    for (const fresh of [false, true]) await call(page, 'contacts.get', { id: contact, fresh })
    await open(page, `/customers/${encodeURIComponent(`${layer}/${account?.id}`)}/profile`)
    await expect.poll(() => told(running, 'customers.account')).toEqual([[`${layer}/${account?.id}`, 'done']])
    expect(await told(running, 'contacts.get')).toEqual([[contact, 'done']])
  })

  await test.step('so is a change', async () => {
    const email = 'canary.somebody@nowhere.example'
    expect(await call(page, 'contacts.createAccount', { id: contact, email })).toMatchObject({ ok: true })
    expect(await told(running, 'contacts.createAccount')).toEqual([[contact, 'created']])
    const found = await call(page, 'customers.lookUp', { by: 'email', text: person.email })
    expect(found).toMatchObject({ ok: true })
    await expect.poll(() => told(running, 'customers.lookUp')).toHaveLength(1)
  })

  await test.step('it is found by a name that is not in it, and leads there', async () => {
    await page.keyboard.press('ControlOrMeta+k')
    await page.getByRole('dialog').getByRole('textbox').fill('activity')
    await page.getByRole('dialog').getByRole('button', { name: 'Go to activity log' }).click()
    await expect(rows(page).first()).toBeVisible()
    await expect(page.getByText(/evidence, not proof/)).toBeVisible()
    await search(page, `${person.lastName} ${person.firstName}`)
    await expect(page.getByRole('row', { name: 'contacts.createAccount' })).toContainText('Changed')
    await expect(page.getByRole('row', { name: 'connections.save' })).toBeHidden()
    await page.getByRole('button', { name: 'What', exact: true }).click()
    await page.getByRole('checkbox', { name: 'Changed' }).click()
    await expect.poll(() => route(page)).toMatchObject({ acts: '["change"]' })
    await page.keyboard.press('Escape')
    await expect(count(page)).toHaveText(/^1 of/)
    await page.getByRole('grid').focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
    await page.goBack()
    await expect(count(page)).toHaveText(/^1 of/)
    await page.goBack()
    await expect(page.getByRole('row', { name: 'contacts.get' })).toBeVisible()
  })

  await test.step('verified: each line is as it was written', async () => {
    await page.getByRole('grid').focus()
    await page.keyboard.press('v')
    await expect(page.getByRole('status').filter({ hasText: 'each as it was written' })).toBeVisible()
    await page.getByRole('button', { name: 'Close the result' }).click()
  })

  await test.step('an administrator exports it, and anybody can verify that', async () => {
    await expect(page.getByRole('navigation').getByRole('link', { name: 'Activity log' })).toBeVisible()
    await open(page, '/activity')
    await expect(page.getByRole('button', { name: 'Export' })).toBeVisible()
    const path = join(running.folder, 'activity.jsonl')
    await host.answerDialog('showSaveDialog', { canceled: false, filePath: path })
    await page.getByRole('button', { name: 'Export' }).click()
    await expect(page.getByText(`saved as ${path}`)).toBeVisible()
    const { status, stdout } = spawnSync(process.execPath, ['tools/verify-activity.mjs', path], {
      encoding: 'utf8',
    })
    expect(stdout).toMatch(/^\d+ lines, as they were written/)
    expect(status).toBe(0)
    await expect
      .poll(() => told(running, 'activity.export'))
      .toEqual([[null, expect.stringMatching(/^done: \d+$/)]])
  })

  const written = await lines(running)
  await test.step('whoever is none sees what they did themselves, and is written down when refused', async () => {
    await become(running, sandbox, tokens.relationshipManager, 'relationshipManager')
    await open(page, '/activity')
    await expect(page.getByText('You see what you did yourself')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Export' })).toBeHidden()
    await expect(page.getByRole('navigation').getByRole('link', { name: 'Activity log' })).toBeHidden()
    expect(await call(page, 'activity.export')).toMatchObject({ failure: { kind: 'noPermission' } })
    await expect(page.getByRole('row', { name: 'activity.export' })).toContainText('Not allowed')
    await expect(page.getByRole('row', { name: 'contacts.get' })).toBeHidden()
  })

  await host.close()
  const db = await openFile(running, 'desk.db')
  await test.step('nobody’s name, number or password is in it', () => {
    const said = db.prepare('SELECT who, what, record, outcome FROM activity').all() as Omit<Line, 'n'>[]
    expect(said.length).toBeGreaterThanOrEqual(written.length)
    const text = said.map(({ what, record, outcome }) => [what, record, outcome].join(' ')).join('\n')
    expect(text).not.toContain('canary')
    const people = [
      ...sandbox.people.contacts.flatMap((one) => [one.email, one.lastName]),
      ...sandbox.people.accounts.flatMap((one) => [one.name, one.email, one.ssn]),
    ]
    const known = people.filter((value): value is string => typeof value === 'string' && value.length > 3)
    expect(known.length).toBeGreaterThan(60)
    expect(known.filter((value) => text.toLowerCase().includes(value.toLowerCase()))).toEqual([])
    for (const secret of Object.values(tokens)) expect(JSON.stringify(said)).not.toContain(secret)
  })

  await test.step('a line that somebody edited with the key is named', async () => {
    const edited = written.find(({ what }) => what === 'contacts.createAccount')?.n
    db.exec('DROP TRIGGER activity_stays')
    db.prepare("UPDATE activity SET who = 'Somebody else' WHERE id = ?").run(edited)
    db.close()
    await running.start()
    await open(running.page, '/activity')
    await expect(rows(running.page).first()).toBeVisible()
    await running.page.getByRole('button', { name: 'Verify' }).click()
    await expect(
      running.page.getByRole('status').filter({ hasText: `Line ${edited} is not what was written` }),
    ).toBeVisible()
    expect((await told(running, 'activity.verify')).at(-1)).toEqual([null, `changed: ${edited}`])
  })
})
