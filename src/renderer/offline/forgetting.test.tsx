import { Failed } from '@shared/failure'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Answers } from '../ui/fake-bridge'
import { show } from '../ui/open-console'
import './words'
import { Forgetting } from './forgetting'

const office: Answers = {
  'roles.standing': () => ({ hubs: [], local: null }),
  'forgetting.lost': () => ({
    ...{
      drafts: 2,
      notes: 1,
      marks: 37,
      logInNotes: 0,
      decisions: 0,
      views: 3,
      tariffs: 0,
      connections: 2,
      activity: 4812,
    },
  }),
  'forgetting.everything': () => ({}),
  'forgetting.copies': () => ({}),
  'activity.export': () => ({ path: '/home/me/log.jsonl', lines: 4812 }),
}
const dialog = page.getByRole('dialog')
const forget = dialog.getByRole('button', { name: 'Forget everything' })
const word = dialog.getByRole('textbox', { name: 'Type FORGET to confirm' })

test('nothing is forgotten before the word is typed, also not by Enter', async () => {
  const { bridge } = await show(<Forgetting />, office)
  await page.getByRole('button', { name: 'Forget everything…' }).click()
  await expect.element(forget).toBeDisabled()
  await word.fill('forge')
  await userEvent.keyboard('{Enter}')
  await expect.element(forget).toBeDisabled()
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect.element(dialog).not.toBeInTheDocument()
  expect(bridge.asked('forgetting.everything')).toEqual([])
  await page.getByRole('button', { name: 'Forget everything…' }).click()
  await expect.element(word).toHaveValue('')
})

test('it names what is lost, offers the log first, and then does it', async () => {
  const { bridge } = await show(<Forgetting />, office)
  await page.getByRole('button', { name: 'Forget everything…' }).click()
  for (const lost of [
    '2 drafts that were not sent',
    '1 note on contacts',
    '37 invoices with a flag or a note of ours',
    '3 saved views',
    '2 connections with their keys',
  ])
    await expect.element(dialog.getByText(lost)).toBeVisible()
  await expect.element(dialog.getByText('4,812 lines of the activity log')).toBeVisible()
  await expect.element(dialog.getByText(/tariff conversation/)).not.toBeInTheDocument()
  await dialog.getByRole('button', { name: 'Export the activity log first' }).click()
  await expect.element(dialog.getByText('Saved as /home/me/log.jsonl')).toBeVisible()
  await word.fill('forget')
  await forget.click()
  await expect.poll(() => bridge.asked('forgetting.everything')).toEqual([{}])
})

test('a keychain that is locked is said, and it can be tried again', async () => {
  await show(<Forgetting />, {
    ...office,
    'forgetting.everything': () => {
      throw new Failed({ kind: 'keychainLocked' })
    },
  })
  await page.getByRole('button', { name: 'Forget everything…' }).click()
  await word.fill('FORGET')
  await forget.click()
  await expect.element(dialog.getByRole('alert')).toBeVisible()
  await expect.element(forget).toBeEnabled()
})

test('who may not is told so before', async () => {
  await show(<Forgetting />, {
    ...office,
    'roles.standing': () => ({ hubs: [], local: 'staff' }),
  })
  await expect.element(page.getByRole('button', { name: 'Forget everything…' })).toBeDisabled()
})

test('the lesser one says what stays', async () => {
  const { bridge } = await show(<Forgetting />, office)
  await expect
    .element(page.getByText(/Your notes, decisions, views, connections and the activity log stay/))
    .toBeVisible()
  await page.getByRole('button', { name: 'Forget copies…' }).click()
  await dialog.getByRole('button', { name: 'Forget the copies' }).click()
  await expect.poll(() => bridge.asked('forgetting.copies')).toEqual([{}])
})
