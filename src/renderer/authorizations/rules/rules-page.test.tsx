import type { ErrorRule } from '@shared/authorization-state'
import { beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { windowSized } from '../../invoices/window.fixture'
import { openConsole } from '../../ui/open-console'
import { queueWith } from '../authorizations.fixture'

const standard: ErrorRule[] = [
  { words: ['invalid credentials'], reason: 'badLogIn', whoActs: 'customer' },
  { words: ['maintenance'], reason: 'siteDown', whoActs: 'utility' },
]

beforeEach(windowSized)

async function open() {
  let rules: ErrorRule[] | null = null
  return await openConsole('/authorizations/rules', {
    ...queueWith([]),
    'authorizations.rules': () => ({ rules: rules ?? standard, areDefaults: rules === null }),
    'authorizations.saveRules': (asked) => {
      rules = asked.rules
      return {}
    },
  })
}
const press = (name: string) => page.getByRole('button', { name }).click()

test('a rule without words is not saved; order counts; the standard comes back', async () => {
  const { bridge } = await open()
  await press('Move rule 2 up')
  await press('Add a rule')
  await press('Save rules')
  await expect.element(page.getByText('A rule needs at least one word.')).toBeVisible()
  expect(bridge.asked('authorizations.saveRules')).toEqual([])
  await page.getByRole('combobox', { name: 'If it says' }).last().fill('captcha')
  await userEvent.keyboard('{Enter}')
  await press('Save rules')
  await expect.element(page.getByText('Rules saved. All states are read anew.')).toBeVisible()
  expect(bridge.asked('authorizations.saveRules')).toEqual([
    { rules: [standard[1], standard[0], { words: ['captcha'], reason: 'other', whoActs: 'us' }] },
  ])
  await press('Back to the standard rules')
  await expect.element(page.getByText('These are the standard rules.')).toBeVisible()
})
