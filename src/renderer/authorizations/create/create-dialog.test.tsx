import type { LogInCheck } from '@shared/authorization-creation'
import { Failed } from '@shared/failure'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { queryClient } from '../../app/query-client'
import type { Answers } from '../../ui/fake-bridge'
import { openConsole } from '../../ui/open-console'
import { authorization, queueWith } from '../authorizations.fixture'

const password = 'canary-Pq7 x'
const dialog = page.getByRole('dialog')
const field = (name: RegExp) => dialog.getByRole('textbox', { name })
const secret = dialog.getByLabelText('Password')
const press = (name: string) => dialog.getByRole('button', { name })
const fine: LogInCheck = { problem: null, warnings: [], coolDownUntil: null }
/** Everything the page holds on to, as text. */
const kept = () =>
  JSON.stringify([
    queryClient
      .getQueryCache()
      .getAll()
      .map(({ state }) => state),
    queryClient
      .getMutationCache()
      .getAll()
      .map(({ state }) => state),
    { ...localStorage },
    { ...sessionStorage },
  ])

async function open(answers: Answers = {}) {
  const opened = await openConsole('/authorizations', {
    ...queueWith([authorization('anna', 'bad')]),
    'authorizations.check': () => fine,
    'authorizations.create': () => ({ id: 'a/anna' }),
    ...answers,
  })
  await page.getByRole('button', { name: 'New log-in' }).click()
  await expect.element(field(/Address/)).toBeVisible()
  return opened
}

async function type(url = 'https://login.noord.example') {
  await field(/Address/).fill(url)
  await field(/User name/).fill('jan')
  await secret.fill(password)
}

test('http is refused without asking main', async () => {
  const { bridge } = await open()
  await type('http://login.noord.example')
  await press('Hand over').click()
  await expect.element(dialog).toMatchTextContent(/Only https/)
  expect(bridge.asked('authorizations.create')).toEqual([])
  expect(bridge.asked('authorizations.check')).toEqual([])
})

test('it begins at the address, also when its draft comes late', async () => {
  const draft = Promise.withResolvers<{ text: null }>()
  await openConsole('/authorizations', {
    ...queueWith([authorization('anna', 'bad')]),
    'drafts.get': () => draft.promise,
  })
  await page.getByRole('button', { name: 'New log-in' }).click()
  await expect.element(dialog.getByRole('button')).toHaveFocus()
  draft.resolve({ text: null })
  await expect.element(field(/Address/)).toHaveFocus()
})

test('what is missing is said at its field', async () => {
  const { bridge } = await open()
  await press('Hand over').click()
  await expect
    .element(dialog)
    .toMatchTextContent(/Enter the address.*Enter the user name.*Enter the password/)
  expect(bridge.asked('authorizations.create')).toEqual([])
})

test('pressed twice it is sent once, and the password is nowhere after', async () => {
  const later = Promise.withResolvers<void>()
  const { bridge, history } = await open({
    'authorizations.create': async () => {
      await later.promise
      return { id: 'a/anna' }
    },
  })
  await type()
  const form = secret.element().closest('form')
  form?.requestSubmit()
  form?.requestSubmit()
  await expect.element(secret).toHaveValue('')
  later.resolve()
  await expect.element(dialog).toMatchTextContent(/Log-in handed over/)
  expect(bridge.asked('authorizations.create')).toEqual([
    {
      connectionId: 'a',
      username: 'jan',
      url: 'https://login.noord.example',
      password,
      acceptWarnings: false,
    },
  ])
  expect(document.documentElement.outerHTML).not.toContain(password)
  expect(kept()).not.toContain(password)
  expect(history.location.href).not.toContain(password)
  expect(JSON.stringify(bridge.asked('drafts.save'))).not.toContain(password)
  await dialog.getByRole('link', { name: 'Open it' }).click()
  await expect.element(page.getByRole('heading', { level: 1, name: 'anna@example.org' })).toBeVisible()
})

test('a failure keeps what was typed, but not the password', async () => {
  await open({
    'authorizations.create': () => {
      throw new Failed({ kind: 'timeout', upstream: 'authorizations' })
    },
  })
  await type()
  await press('Hand over').click()
  await expect.element(dialog.getByRole('alert')).toMatchTextContent(/took too long/)
  await expect.element(field(/Address/)).toHaveValue('https://login.noord.example')
  await expect.element(field(/User name/)).toHaveValue('jan')
  await expect.element(secret).toHaveValue('')
  expect(kept()).not.toContain(password)
})

test('a look-alike and a duplicate are said before it goes on', async () => {
  const { bridge } = await open({
    'authorizations.check': () => ({
      problem: null,
      warnings: [
        { kind: 'lookAlike', host: 'login.no0rd.example', like: 'login.noord.example' },
        { kind: 'duplicate', id: 'a/anna', status: 'Pending', createdAt: null },
      ],
      coolDownUntil: null,
    }),
  })
  await type('https://login.no0rd.example')
  await expect.element(dialog).toMatchTextContent(/looks like login.noord.example.*here already: Pending/)
  await press('Hand over anyway').click()
  await expect.element(dialog).toMatchTextContent(/Log-in handed over/)
  expect(bridge.asked('authorizations.create')[0]?.acceptWarnings).toBe(true)
})

test('a press that is quicker than the check: main says no, and the password is still there', async () => {
  const late = Promise.withResolvers<LogInCheck>()
  const { bridge } = await open({
    'authorizations.check': () => late.promise,
    'authorizations.create': ({ acceptWarnings }) => {
      if (!acceptWarnings) throw new Failed({ kind: 'conflict', code: 'warned' })
      return { id: null }
    },
  })
  await type()
  await press('Hand over').click()
  await expect.element(secret).toHaveValue(password)
  late.resolve({ ...fine, warnings: [{ kind: 'ipHost', host: '10.0.0.1' }] })
  await expect.element(dialog).toMatchTextContent(/bare computer address/)
  await press('Hand over anyway').click()
  await expect.element(dialog).toMatchTextContent(/as soon as the system lists it/)
  expect(bridge.asked('authorizations.create')).toHaveLength(2)
})

test('a role that was taken away meanwhile: it says which and who gives it, and all that was typed is there', async () => {
  await open({
    'authorizations.create': () => {
      throw new Failed({
        kind: 'noPermission',
        needs: 'handOverLogIns',
        upstream: 'hub',
        connectionName: 'Hub Noord',
      })
    },
  })
  await type()
  await press('Hand over').click()
  await expect.element(dialog).toMatchTextContent(/Relatiebeheerder.*manages Hub Noord/)
  await expect.element(field(/User name/)).toHaveValue('jan')
  await expect.element(secret).toHaveValue(password)
})

test('during a cool-down nothing is sent', async () => {
  const { bridge } = await open({
    'authorizations.check': () => ({ ...fine, coolDownUntil: '2999-01-01T10:00:00.000Z' }),
  })
  await type()
  await expect.element(dialog).toMatchTextContent(/another wrong try could lock/)
  await expect.element(press('Hand over')).toBeDisabled()
  await userEvent.keyboard('{Enter}')
  expect(bridge.asked('authorizations.create')).toEqual([])
})
