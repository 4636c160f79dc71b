import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import type { Answers } from '../../ui/fake-bridge'
import { openConsole } from '../../ui/open-console'
import { asOf, authorization, queueWith } from '../authorizations.fixture'

const link = 'https://forms.example.com/a/6f9d'
const send = {
  id: 's',
  connectionId: 'a',
  at: asOf,
  who: 'Marit',
  name: 'Café Vrij',
  email: 'info@vrij.example',
  by: 'mail' as const,
  language: 'nl' as const,
  note: '',
  authorizationIds: [],
}
const answers: Answers = {
  ...queueWith([authorization('vrij', 'pending')]),
  'authorizations.formLink': () => ({ link }),
  'authorizations.recordSend': (asked) => ({ ...send, ...asked }),
  'authorizations.openMail': () => ({}),
}

test('a mail in the addressee’s language has the link in it, and is noted', async () => {
  const { bridge } = await openConsole('/authorizations/form-link', answers)
  await expect.element(page.getByRole('img', { name: 'QR code of the form link' })).toBeVisible()
  await page.getByRole('button', { name: 'Open in the mail program' }).click()
  await expect.element(page.getByText('Enter a name or an e-mail address first.')).toBeVisible()
  expect(bridge.asked('authorizations.openMail')).toEqual([])
  await page.getByRole('textbox', { name: 'Name' }).fill('Café Vrij')
  await page.getByRole('textbox', { name: 'E-mail' }).fill('info@')
  await page.getByRole('button', { name: 'Open in the mail program' }).click()
  await expect.element(page.getByText(/not a complete e-mail/)).toBeVisible()
  await page.getByRole('textbox', { name: 'E-mail' }).fill('info@vrij.example')
  await page.getByRole('combobox', { name: 'Language of the text' }).click()
  await page.getByRole('option', { name: 'Nederlands' }).click()
  await expect.element(page.getByRole('textbox', { name: 'Text' })).toHaveValue(expect.stringContaining(link))
  await page.getByRole('button', { name: 'Open in the mail program' }).click()
  await expect.element(page.getByText('Noted: Café Vrij')).toBeVisible()
  const to = { connectionId: 'a', name: 'Café Vrij', email: 'info@vrij.example', language: 'nl' }
  expect(bridge.asked('authorizations.openMail')).toEqual([to])
  expect(bridge.asked('authorizations.recordSend')).toEqual([{ ...to, by: 'mail', note: '' }])
})

test('a person says which authorization came from which send', async () => {
  let decided = false
  const { bridge } = await openConsole('/authorizations/form-link', {
    ...answers,
    'authorizations.sends': () => [{ ...send, authorizationIds: decided ? ['a/vrij'] : [] }],
    'authorizations.suggestions': () =>
      decided
        ? []
        : [
            {
              sendId: 's',
              authorizationId: 'a/vrij',
              username: 'vrij',
              host: 'login.noord.example',
              createdAt: asOf,
              sameName: true,
            },
          ],
    'authorizations.decideSend': () => {
      decided = true
      return {}
    },
  })
  await expect.element(page.getByText(/Sent to Café Vrij.*The name fits/)).toBeVisible()
  await page.getByRole('button', { name: 'Yes' }).click()
  await expect.element(page.getByRole('button', { name: 'Yes' })).not.toBeInTheDocument()
  await expect.element(page.getByRole('row', { name: /Café Vrij/ }).getByRole('link')).toBeVisible()
  expect(bridge.asked('authorizations.decideSend')).toEqual([
    { sendId: 's', authorizationId: 'a/vrij', came: true },
  ])
})
