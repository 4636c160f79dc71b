import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { connected, dialog, openAll, view } from './authorizations.ts'
import { call } from './bridge.ts'
import { expect, test } from './console.ts'
import { count, open, rows, search } from './screens.ts'

test.use({ contacts: 20, invoices: 50 })
test.setTimeout(240_000)

const canary = 'canary-word-Qx7'

test('the queue says what needs somebody, who, and what to do', async ({ console: running, sandbox }) => {
  const { page } = running
  await connected(running, sandbox)
  await view(page, sandbox, /^Needs action/)
  const wrong = rows(page).filter({ hasText: 'Wrong user name or password' }).first()
  await expect(wrong).toContainText('Customer')
  await wrong.click()
  const panel = page.getByRole('complementary')
  await expect(panel).toContainText('Ask the customer for the right user name and password')
  await expect(panel).toContainText('Login failed: invalid username or password.')
  const name = (await panel.getByRole('heading', { level: 2 }).first().textContent()) ?? ''
  await page.keyboard.press('j')
  await expect(panel.getByRole('heading', { level: 2 }).first()).not.toHaveText(name)
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  await search(page, 'nobody-has-this-name')
  await expect(page.getByRole('heading', { name: 'No authorization fits' })).toBeVisible()
  await page.goBack()
  await expect(rows(page).first()).not.toBeEmpty()
})

test('what changes by itself is told once for many, of both companies; it is filtered, kept as a view, noted and exported', async ({
  console: running,
  sandbox,
  folder,
}) => {
  const { page, host } = running
  await connected(running, sandbox)
  const { authorizations } = sandbox
  const site = 'https://login.vattenfall.example'
  const theirs = () => authorizations.all.filter(({ companyId }) => companyId === 2)

  await test.step('one notification for all of a round, with nobody’s name', async () => {
    for (const [username, password] of [
      ['=cmd()', 'wrong'],
      ['second.new', 'mfa'],
      ['third.new', 'fine'],
    ] as const)
      authorizations.add({ username, password, url: site, companyId: 2 })
    await call(page, 'authorizations.refresh')
    expect(host.recorded('notification')).toEqual([])
    authorizations.advance(2 * authorizations.pace)
    await call(page, 'authorizations.refresh')
    await call(page, 'authorizations.refresh')
    expect(host.recorded('notification')).toEqual([
      expect.objectContaining({ body: 'One is ready to activate. 2 need action.' }),
    ])
  })

  await test.step('who must act and why, of one company; the choice is kept under a name', async () => {
    await openAll(page, sandbox)
    await page.getByRole('search').getByRole('button', { name: 'Utility' }).click()
    await dialog(page).getByRole('checkbox', { name: '2', exact: true }).click()
    await expect(page.getByText('Company: 2')).toBeVisible()
    await page.keyboard.press('Escape')
    expect(theirs().length).toBeLessThan(authorizations.all.length)
    await expect(count(page)).toHaveText(`${theirs().length} of ${authorizations.all.length}`)
    await search(page, 'cmd')
    await expect(rows(page)).toHaveCount(1)
    await expect(rows(page)).toContainText('Wrong user name or password')
    await expect(rows(page)).toContainText('Customer')
    await search(page, '')
    await expect(count(page)).toHaveText(`${theirs().length} of ${authorizations.all.length}`)
    await page.getByRole('button', { name: 'Saved views' }).click()
    await dialog(page).getByRole('textbox', { name: 'Name of the view' }).fill('Waterkant')
    await dialog(page).getByRole('button', { name: 'Save', exact: true }).click()
    await expect(page).toHaveURL(/saved=/)
    await openAll(page, sandbox)
    await page.getByRole('button', { name: 'Saved views' }).click()
    await dialog(page)
      .getByRole('button', { name: /^Waterkant/ })
      .click()
    await expect(count(page)).toHaveText(`${theirs().length} of ${authorizations.all.length}`)
  })

  await test.step('owner and tags of all of them at once', async () => {
    await search(page, 'login.vattenfall')
    const some = theirs().filter(({ url }) => url.startsWith(site)).length
    await expect(count(page)).toHaveText(`${some} of ${authorizations.all.length}`)
    await expect(rows(page)).toHaveCount(some)
    await page.getByRole('grid').focus()
    await page.keyboard.press('Shift+A')
    const bar = page.getByRole('region', { name: 'Selected authorizations' })
    await expect(bar).toContainText(`${some} selected`)
    await bar.getByRole('button', { name: 'Owner and tags…' }).click()
    await dialog(page).getByRole('combobox', { name: 'Owner' }).fill('Noor')
    await dialog(page).getByRole('combobox', { name: 'Add these tags' }).fill('spring')
    await dialog(page).getByRole('button', { name: 'Save', exact: true }).click()
    await expect(rows(page).filter({ hasText: 'Noor' })).toHaveCount(some)
    await expect(rows(page).filter({ hasText: 'spring' })).toHaveCount(some)
  })

  await test.step('what is shown is exported, and nothing in it is run', async () => {
    const file = join(folder, 'queue.csv')
    await host.answerDialog('showSaveDialog', { canceled: false, filePath: file })
    await page.getByRole('button', { name: 'More', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Export this list as CSV…' }).click()
    await expect(page.getByText(`Saved as ${file}`)).toBeVisible()
    const [header, ...lines] = (await readFile(file, 'utf8')).trim().split('\r\n')
    expect(header).toContain('Log-in,Nickname')
    expect(lines).toHaveLength(theirs().filter(({ url }) => url.startsWith(site)).length)
    expect(lines.filter((line) => line.startsWith("'=cmd(),"))).toHaveLength(1)
    expect(lines.every((line) => line.includes('Noor') && line.includes('spring'))).toBe(true)
  })

  await test.step('an upstream that fails or a locked screen loses nothing', async () => {
    await openAll(page, sandbox)
    const over = sandbox.faults.add({ route: '/authorizations/authorizations', kind: 'status', status: 500 })
    await page.keyboard.press('r')
    await expect(page.getByText('Did not answer: Sandbox authorizations')).toBeVisible({ timeout: 30_000 })
    await expect(count(page)).toHaveText(new RegExp(`of ${authorizations.all.length}$`))
    over()
    await host.fire('powerMonitor', 'lock-screen')
    await expect(page.getByText('Stopped while the screen is locked')).toBeVisible()
    const asked = sandbox.log.length
    expect(await call(page, 'authorizations.refresh')).toMatchObject({ value: { stoppedBy: 'locked' } })
    expect(sandbox.log.slice(asked).filter(({ path }) => path.startsWith('/authorizations'))).toEqual([])
    await host.fire('powerMonitor', 'unlock-screen')
    await expect(page.getByText('Did not answer')).toBeHidden()
    await expect(page.getByText(/^Looked /)).toBeVisible()
  })
})

test('a log-in is handed over, found again without an id, and its password is nowhere', async ({
  console: running,
  sandbox,
}) => {
  const { page } = running
  await connected(running, sandbox)
  const before = sandbox.authorizations.all.length
  await page.keyboard.press('n')
  await dialog(page).getByLabel('Address of the utility').fill('http://login.vattenfall.example')
  await dialog(page).getByLabel('User name').fill('somebody.new')
  await dialog(page).getByLabel('Password', { exact: true }).fill(canary)
  await dialog(page).getByRole('button', { name: 'Hand over' }).click()
  await expect(dialog(page)).toContainText('Only https://')
  await dialog(page).getByLabel('Address of the utility').fill('https://login.vattenfall.example')
  await dialog(page).getByRole('button', { name: 'Hand over' }).dblclick()
  await expect(dialog(page)).toContainText('Log-in handed over')
  expect(sandbox.authorizations.all).toHaveLength(before + 1)
  expect(sandbox.authorizations.all.at(-1)?.password).toBe(canary)
  expect(await page.content()).not.toContain(canary)
  expect(running.logs()).not.toContain(canary)
  await dialog(page).getByRole('link', { name: 'Open it' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'somebody.new' })).toBeVisible()
  await expect(page.getByText('The accounts appear when the utility has been looked through.')).toBeVisible()
  sandbox.authorizations.advance(60_000)
  await call(page, 'authorizations.refresh')
  await expect(page.getByRole('region', { name: 'Where it stands' })).toContainText('Inventory complete')
  await expect(page.getByRole('region', { name: 'History' })).toContainText('Inventory complete')
  await expect(page.getByRole('button', { name: /^Activate \d+ account/ })).toBeVisible()
})

test('many are activated: chosen over the list, seen before, and every account right after', async ({
  console: running,
  sandbox,
}) => {
  const { page } = running
  await connected(running, sandbox)
  await view(page, sandbox, /^Ready to activate/)
  await expect(rows(page).first()).toContainText('Inventory complete')
  await page.keyboard.press('x')
  const bar = page.getByRole('region', { name: 'Selected authorizations' })
  await bar.getByRole('button', { name: /^Select all/ }).click()
  await expect(bar).not.toContainText(/^1 selected/)
  await bar.getByRole('button', { name: 'Activate accounts…' }).click()
  await dialog(page).getByText('13 months back').click()
  const start = dialog(page).getByRole('button', { name: /^Activate \d+ accounts$/ })
  await expect(start).toBeEnabled()
  const promised = Number(/\d+/.exec((await start.textContent()) ?? '')?.[0])
  expect(promised).toBeGreaterThan(1)
  await start.click()
  await expect(page).toHaveURL(/\/authorizations\/runs\//)
  await expect(page.getByRole('status').getByText(/^(\d+) of \1$/)).toBeVisible({ timeout: 150_000 })
  await expect(page.getByRole('button', { name: 'Pause' })).toBeHidden()
  const changed = sandbox.authorizations.log.filter((one) => one.changed)
  expect(changed).toHaveLength(promised)
  expect(new Set(sandbox.authorizations.log.map(({ accountId }) => accountId)).size).toBe(
    sandbox.authorizations.log.length,
  )
  await page.keyboard.press('Escape')
  await expect(page.getByRole('row', { name: /Activating/ })).toContainText(`${promised} done`)
})

test('our own notes are ours: saved, found, taken back', async ({ console: running, sandbox }) => {
  const { page } = running
  await connected(running, sandbox)
  await rows(page).first().click()
  const panel = page.getByRole('complementary')
  const name = panel.getByRole('heading', { level: 2 }).first()
  const was = (await name.textContent()) ?? ''
  await panel.getByLabel('Nickname').fill('Bakery on the corner')
  await page.keyboard.press('Tab')
  await expect(name).toHaveText('Bakery on the corner')
  await search(page, 'bakery on')
  await expect(rows(page)).toHaveCount(1)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(name).toHaveText(was)
})

test('the form link: shown, sent, noted, and what came of it is confirmed by a person', async ({
  console: running,
  sandbox,
}) => {
  const { page, host } = running
  await connected(running, sandbox)
  await page.getByRole('link', { name: 'Form link' }).click()
  await expect(page.getByRole('img', { name: 'QR code of the form link' })).toBeVisible()
  const link = (await page.locator('code').textContent()) ?? ''
  expect(sandbox.log.filter(({ path }) => path.endsWith('/formlink')).length).toBeGreaterThan(0)
  await page.getByLabel('Name').fill('Petra Formgren')
  await page.getByLabel('E-mail').fill('petra@formgren.example')
  for (const [language, greeting] of [
    ['Svenska', 'Hej Petra Formgren,'],
    ['English', 'Dear Petra Formgren,'],
    ['Nederlands', 'Beste Petra Formgren,'],
  ] as const) {
    await page.getByRole('combobox', { name: 'Language of the text' }).click()
    await page.getByRole('option', { name: language }).click()
    await expect(page.getByRole('textbox', { name: 'Text', exact: true })).toHaveValue(
      new RegExp(`^${greeting}[^]*${link}`),
    )
  }
  await page.getByRole('button', { name: 'Open in the mail program' }).click()
  await expect(page.getByRole('row', { name: /Petra Formgren/ })).toHaveCount(1)
  const mail = new URL(host.openedExternally().at(-1) ?? '')
  expect(mail.pathname).toBe('petra@formgren.example')
  expect(mail.searchParams.get('body')).toContain(link)
  await page.getByLabel('Name').fill('Petra Formgren')
  await page.getByRole('button', { name: 'Shown as QR code' }).click()
  const sends = page.getByRole('row', { name: /Petra Formgren/ })
  await expect(sends).toHaveCount(2)
  await expect(sends.first()).toContainText('Nothing yet')
  const uuid = new URL(link).pathname.split('/').at(-1) ?? ''
  expect(
    sandbox.authorizations.submitForm(uuid, {
      username: 'petra.formgren',
      password: 'spring',
      url: 'https://login.vattenfall.example',
    }),
  ).toBe(true)
  await call(page, 'authorizations.refresh')
  await page.getByRole('button', { name: 'Yes' }).first().click()
  await expect(sends.getByRole('link')).toBeVisible()
})

test('log-ins of a CSV file: checked row by row, sent, and given back with reasons', async ({
  console: running,
  sandbox,
  folder,
}) => {
  const { page, host } = running
  await connected(running, sandbox)
  const before = sandbox.authorizations.all.length
  await open(page, '/authorizations/import')
  const template = join(folder, 'template.csv')
  await host.answerDialog('showSaveDialog', { canceled: false, filePath: template })
  await page.getByRole('button', { name: 'Save a template' }).click()
  await expect(page.getByText(`Saved as ${template}`)).toBeVisible()
  const [header = ''] = (await readFile(template, 'utf8')).trim().split(/\r?\n/)
  const columns = header.replace(/^\uFEFF/, '').split(/[,;]/)
  const separator = header.includes(';') ? ';' : ','
  const line = (username: string, password: string, url: string) =>
    columns
      .map((column) => (/url|address/i.test(column) ? url : /pass/i.test(column) ? password : username))
      .join(separator)
  const site = 'https://login.vattenfall.example'
  const file = join(folder, 'log-ins.csv')
  const lines = [
    line('from.file', canary, site),
    line('without', '', site),
    line('open', canary, 'http://x.example'),
  ]
  await writeFile(file, [header, ...lines].join('\r\n'))
  await host.answerDialog('showOpenDialog', { canceled: false, filePaths: [file] })
  await page.getByRole('button', { name: 'Choose a file…' }).click()
  await expect(rows(page).filter({ hasText: 'without' })).toContainText('No password')
  await expect(rows(page).filter({ hasText: 'x.example' })).toContainText('Cannot be sent')
  expect(sandbox.authorizations.all).toHaveLength(before)
  await page.getByRole('button', { name: 'Hand over 1 log-in' }).click()
  await expect(rows(page).filter({ hasText: 'from.file' })).toContainText('Handed over')
  expect(sandbox.authorizations.all).toHaveLength(before + 1)
  const result = join(folder, 'result.csv')
  await host.answerDialog('showSaveDialog', { canceled: false, filePath: result })
  await page.getByRole('button', { name: 'Save the file with results' }).click()
  await expect(page.getByText(`Saved as ${result}`)).toBeVisible()
  const written = await readFile(result, 'utf8')
  expect(written).toContain('from.file')
  expect(written).not.toContain(canary)
  expect(await page.content()).not.toContain(canary)
})

test('offline it is read, and nothing can be sent', async ({ console: running, sandbox }) => {
  const { page, host } = running
  await connected(running, sandbox)
  await view(page, sandbox, /^Ready to activate/)
  await expect(rows(page).first()).toContainText('Inventory complete')
  await host.setOnline(false)
  await expect(page.getByText(/^You are offline/)).toBeVisible()
  await rows(page).first().dblclick()
  const activate = page.getByRole('button', { name: /^Activate \d+ account/ })
  await expect(activate).toHaveAttribute('aria-disabled', 'true')
  await expect(page.getByRole('region', { name: 'Accounts' }).getByRole('row').nth(1)).toBeVisible()
  await host.setOnline(true)
  await expect(activate).not.toHaveAttribute('aria-disabled')
})
