import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { queryClient } from '../../app/query-client'
import { atHub } from '../../roles/roles.fixture'
import type { Answers } from '../../ui/fake-bridge'
import { openConsole } from '../../ui/open-console'
import { authorization, queueWith } from '../authorizations.fixture'

const password = 'canary-Zz9k'
const anna = authorization('anna', 'bad')
const at = `/authorizations/${encodeURIComponent(anna.id)}`
const dialog = page.getByRole('dialog')
const administrator: Answers = {
  'roles.standing': () => atHub('administrator'),
  'authorizations.revealing': () => ({ allowed: true }),
  'authorizations.reveal': () => ({ password, until: new Date(Date.now() + 1500).toISOString() }),
  'authorizations.hide': () => ({}),
}

test('a password is shown for a reason, for as long as main says, and is nowhere after', async () => {
  const { bridge } = await openConsole(at, { ...queueWith([anna]), ...administrator })
  await page.getByRole('button', { name: 'Reveal…' }).click()
  const reveal = dialog.getByRole('button', { name: 'Reveal' })
  await dialog.getByRole('textbox', { name: /Why/ }).fill('abc')
  await expect.element(reveal).toBeDisabled()
  await dialog.getByRole('textbox', { name: /Why/ }).fill('customer calls')
  await reveal.click()
  await expect.element(dialog).toMatchTextContent(password)
  expect(
    JSON.stringify(
      queryClient
        .getQueryCache()
        .getAll()
        .map(({ state }) => state),
    ),
  ).not.toContain(password)
  await expect.element(dialog).toMatchTextContent(/hidden again/)
  expect(document.documentElement.outerHTML).not.toContain(password)
  expect(bridge.asked('authorizations.reveal')).toEqual([{ id: anna.id, reason: 'customer calls' }])
  await expect.poll(() => bridge.asked('authorizations.hide')).toHaveLength(1)
})

test('leaving takes the password off the screen, and main is told', async () => {
  const { bridge, history } = await openConsole(at, {
    ...queueWith([anna]),
    ...administrator,
    'authorizations.reveal': () => ({ password, until: new Date(Date.now() + 60_000).toISOString() }),
  })
  await page.getByRole('button', { name: 'Reveal…' }).click()
  await dialog.getByRole('textbox', { name: /Why/ }).fill('customer calls')
  await dialog.getByRole('button', { name: 'Reveal' }).click()
  await expect.element(dialog).toMatchTextContent(password)
  history.push('/authorizations')
  await expect.element(dialog).not.toBeInTheDocument()
  expect(document.documentElement.outerHTML).not.toContain(password)
  await expect.poll(() => bridge.asked('authorizations.hide')).toHaveLength(1)
})

test.each<[string, Answers]>([
  ['it is switched off', { 'authorizations.revealing': () => ({ allowed: false }) }],
  ['nobody is an administrator', { 'roles.standing': () => atHub('staff') }],
])('nothing can be revealed where %s', async (_, answers) => {
  await openConsole(at, { ...queueWith([anna]), ...administrator, ...answers })
  await expect.element(page.getByText('Handed over, not shown')).toBeVisible()
  await expect.element(page.getByRole('button', { name: 'Reveal…' })).not.toBeInTheDocument()
})

test('only an administrator is offered to revoke all tokens', async () => {
  const { bridge } = await openConsole('/authorizations', {
    ...queueWith([anna]),
    'roles.standing': () => atHub('relationshipManager'),
  })
  await page.getByRole('button', { name: 'More' }).click()
  await expect.element(page.getByRole('menuitem', { name: 'Rules for errors' })).toBeVisible()
  await expect.poll(() => bridge.asked('roles.standing')).not.toHaveLength(0)
  await expect.element(page.getByRole('menuitem', { name: 'Revoke all tokens…' })).not.toBeInTheDocument()
})

test('all tokens are revoked only after the connection’s name was typed', async () => {
  const { bridge } = await openConsole('/authorizations', {
    ...queueWith([anna]),
    ...administrator,
    'authorizations.revokeTokens': () => ({}),
  })
  await page.getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: 'Revoke all tokens…' }).click()
  const confirm = dialog.getByRole('button', { name: 'Revoke all tokens' })
  await expect.element(confirm).toBeDisabled()
  await dialog.getByRole('textbox').fill('Energyprint')
  await expect.element(confirm).toBeDisabled()
  await dialog.getByRole('textbox').fill('EnergyPrint')
  await confirm.click()
  await expect.element(page.getByText('All tokens of EnergyPrint are revoked.')).toBeVisible()
  expect(bridge.asked('authorizations.revokeTokens')).toEqual([{ connectionId: 'a', typed: 'EnergyPrint' }])
})
