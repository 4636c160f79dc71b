import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { tokens } from '../sandbox/index.ts'
import { connected, dialog } from './authorizations.ts'
import { call } from './bridge.ts'
import { nothingAnywhere, nothingOutside, secretsIn } from './canary.ts'
import { expect, type RunningConsole, test } from './console.ts'
import { openFile } from './data-files.ts'
import { open, rows } from './screens.ts'

test.use({ contacts: 20, invoices: 50 })
test.setTimeout(240_000)

const site = 'https://login.vattenfall.example'
const typed = 'canary+typed/7Q=xx&y1'
const imported = 'canary+imported/3Z=vv&u2'
const reason = 'The customer asked on the phone'
const mayCarry = ['authorizations.create', 'clipboard.copySecret']

const more = async (page: Page, name: string) => {
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name }).click()
}
const protection = ({ host }: RunningConsole) => host.recorded('contentProtection').at(-1)
const carrying = ({ host }: RunningConsole, secret: string) =>
  (host.bridge?.() ?? []).filter(({ payload }) => secretsIn(JSON.stringify(payload), [secret]).length > 0)

test('a password reaches nothing but the reveal, which an administrator allows and gives a reason for', async ({
  console: running,
  sandbox,
}) => {
  const { page, host } = running
  host.recordBridge?.()
  const known = sandbox.authorizations.all[0]
  if (!known) throw new Error('no authorization')
  const secrets = [known.password, typed, imported]
  const watched = { secrets, mayCarry }
  const files = await mkdtemp(join(tmpdir(), 'log-ins-'))
  await connected(running, sandbox)
  const list = await call(page, 'connections.list')
  const id = (kind: string) =>
    (list.value as { id: string; kind: string }[]).find((one) => one.kind === kind)?.id ?? ''
  const one = `${id('authorizations')}/${known.id}`
  const reveal = () => call(page, 'authorizations.reveal', { id: one, reason })

  await test.step('told by the upstream in every detail, kept nowhere', async () => {
    await open(page, `/authorizations/${encodeURIComponent(one)}`)
    await expect(page.getByText('Handed over, not shown')).toBeVisible()
    await expect(page.getByRole('region', { name: 'Accounts' })).toContainText('200 accounts')
    nothingOutside(running, watched)
  })

  await test.step('handed over', async () => {
    await open(page, '/authorizations?adding=true')
    await dialog(page).getByLabel('Address of the utility').fill(site)
    await dialog(page).getByLabel('User name').fill('typed.here')
    await dialog(page).getByLabel('Password', { exact: true }).fill(typed)
    await dialog(page).getByRole('button', { name: 'Hand over' }).click()
    await expect(dialog(page)).toContainText('Log-in handed over')
    expect(sandbox.authorizations.all.at(-1)?.password).toBe(typed)
    await dialog(page).getByRole('button', { name: 'Close' }).last().click()
    // Also what the upstream told in the detail of the step before.
    await nothingAnywhere(running, watched)
  })

  await test.step('imported', async () => {
    const file = join(files, 'log-ins.csv')
    await writeFile(file, `username,password,url\r\nfrom.file,${imported},${site}`)
    await open(page, '/authorizations/import')
    await host.answerDialog('showOpenDialog', { canceled: false, filePaths: [file] })
    await page.getByRole('button', { name: 'Choose a file…' }).click()
    await expect(rows(page).filter({ hasText: 'from.file' })).toContainText('Ready')
    nothingOutside(running, watched)
    await page.getByRole('button', { name: 'Hand over 1 log-in' }).click()
    await expect(rows(page).filter({ hasText: 'from.file' })).toContainText('Handed over')
    expect(sandbox.authorizations.all.at(-1)?.password).toBe(imported)
    await nothingAnywhere(running, watched)
  })

  await test.step('not revealed without the role, nor before it is allowed', async () => {
    sandbox.permit(tokens.administrator, 'relatiebeheerder')
    expect(await reveal()).toMatchObject({ ok: false, failure: { kind: 'noPermission' } })
    const allow = await call(page, 'authorizations.allowRevealing', { allowed: true })
    expect(allow).toMatchObject({ ok: false, failure: { kind: 'noPermission' } })
    const revoke = { connectionId: id('authorizations'), typed: 'Sandbox authorizations' }
    const refused = await call(page, 'authorizations.revokeTokens', revoke)
    expect(refused).toMatchObject({ ok: false, failure: { kind: 'noPermission' } })
    sandbox.permit(tokens.administrator, 'organization-beheerder')
    expect(await reveal()).toMatchObject({ failure: { kind: 'forbidden', code: 'revealingOff' } })
    await open(page, `/authorizations/${encodeURIComponent(one)}`)
    await expect(page.getByText('Handed over, not shown')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Reveal…' })).toBeHidden()
    await open(page, '/authorizations')
    await more(page, 'Allow passwords to be revealed')
    await expect(page.getByText('Passwords may be revealed')).toBeVisible()
    await host.fire('powerMonitor', 'lock-screen')
    expect(await reveal()).toMatchObject({ ok: false, failure: { kind: 'forbidden', code: 'locked' } })
    await host.fire('powerMonitor', 'unlock-screen')
    nothingOutside(running, watched)
  })

  await test.step('revealed for thirty seconds, out of every picture of the screen', async () => {
    await open(page, `/authorizations/${encodeURIComponent(one)}`)
    await page.clock.install()
    await page.getByRole('button', { name: 'Reveal…' }).click()
    await dialog(page).getByLabel('Why is it needed?').fill(reason)
    await dialog(page).getByRole('button', { name: 'Reveal', exact: true }).click()
    await expect(dialog(page).locator('output')).toHaveText(known.password)
    expect(protection(running)).toBe(true)
    const carried = carrying(running, known.password)
    if (host.bridge) expect(carried.map(({ kind }) => kind)).toEqual(['answer'])
    await dialog(page).getByRole('button', { name: 'Copy' }).click()
    await expect(dialog(page)).toContainText('The clipboard is cleared after a minute')
    expect(host.clipboardText()).toBe(known.password)
    await page.clock.fastForward(31_000)
    await expect(dialog(page)).toContainText('The password is hidden again')
    await expect.poll(() => protection(running)).toBe(false)
    await dialog(page).getByRole('button', { name: 'Close' }).last().click()
    await expect(page.getByRole('region', { name: 'History' })).toContainText(`Password revealed: ${reason}`)
    await nothingAnywhere(running, { ...watched, since: host.bridge?.().length ?? 0 })
  })

  await test.step('all tokens are revoked once the name was typed, and it goes on with a new one', async () => {
    await open(page, '/authorizations')
    await more(page, 'Revoke all tokens…')
    const confirm = dialog(page).getByRole('button', { name: 'Revoke all tokens', exact: true })
    await dialog(page).getByRole('textbox').fill('Sandbox')
    await expect(confirm).toBeDisabled()
    const logIns = sandbox.authorizations.logIns.counts.logIns
    await dialog(page).getByRole('textbox').fill('Sandbox authorizations')
    await confirm.click()
    await expect(page.getByText('All tokens of Sandbox authorizations are revoked.')).toBeVisible()
    expect(sandbox.log.filter(({ path }) => path.endsWith('/auth/revoke'))).toHaveLength(1)
    expect(await call(page, 'authorizations.refresh')).toMatchObject({ ok: true, value: { failures: [] } })
    expect(sandbox.authorizations.logIns.counts.logIns).toBe(logIns + 1)
  })

  await test.step('closed, the clipboard is empty and the log has who and what', async () => {
    await host.close()
    expect(host.clipboardText()).toBe('')
    const desk = await openFile(running, 'desk.db')
    try {
      const sql = "SELECT who || ' ' || what AS line FROM activity WHERE what LIKE 'authorizations.%'"
      const lines = desk.prepare<unknown[], { line: string }>(sql).all()
      for (const what of ['allowRevealing', 'reveal', 'revokeTokens'])
        expect(lines.map(({ line }) => line)).toContain(
          `organization-beheerder@polderstroom.example authorizations.${what}`,
        )
      for (const table of ['activity', 'authorization_events'])
        expect(secretsIn(JSON.stringify(desk.prepare(`SELECT * FROM ${table}`).all()), secrets)).toEqual([])
    } finally {
      desk.close()
    }
    const cache = await openFile(running, 'cache.db')
    try {
      const records = cache.prepare('SELECT * FROM authorization_records').all()
      expect(records).not.toEqual([])
      expect(secretsIn(JSON.stringify(records), secrets)).toEqual([])
    } finally {
      cache.close()
    }
  })
  await rm(files, { recursive: true })
})
