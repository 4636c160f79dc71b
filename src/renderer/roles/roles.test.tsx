import { operations } from '@shared/operations'
import type { Role } from '@shared/role'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { anna, hubWith } from '../contacts/contacts.fixture'
import { openConsole } from '../ui/open-console'
import { permissionsOf } from './permissions-of'
import { atHub } from './roles.fixture'

const at = `/contacts/${encodeURIComponent(anna.id)}`
const dialog = page.getByRole('dialog')
const gives = dialog.getByRole('listitem').filter({ hasText: 'Give customers an account' })

test.each<[Role, string]>([
  ['staff', 'Not allowed'],
  ['relationshipManager', 'Allowed'],
])('for me as %s it says what the hub says', async (role, word) => {
  await openConsole(at, { ...hubWith([anna]), 'roles.standing': () => atHub(role) })
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible()
  await userEvent.keyboard('w')
  await expect.element(dialog).toMatchTextContent(/Hub Noord says that you are/)
  await expect.element(gives.getByText(word, { exact: true })).toBeVisible()
})

test('each record’s panel knows every permission that an operation on it needs', () => {
  for (const [name, { permission }] of Object.entries(operations)) {
    const noun = /^(contact|contract|customer|invoice|authorization)s\./.exec(name)?.[1]
    if (noun) expect(permissionsOf(noun as 'contact')).toContain(permission)
  }
})

test('limiting this computer asks first', async () => {
  const { bridge } = await openConsole('/settings/roles', {
    'roles.standing': () => ({ hubs: [], local: null }),
    'roles.limit': ({ local }) => ({ hubs: [], local }),
  })
  await expect.element(page.getByText(/No hub has said who you are/)).toBeVisible()
  await page.getByRole('radiogroup').getByText('Staff').click()
  expect(bridge.asked('roles.limit')).toEqual([])
  await dialog.getByRole('button', { name: 'Limit to Staff' }).click()
  await expect.poll(() => bridge.asked('roles.limit')).toEqual([{ local: 'staff' }])
  await expect.element(dialog).not.toBeInTheDocument()
})
