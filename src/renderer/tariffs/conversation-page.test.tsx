import { Failed } from '@shared/failure'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { openConsole } from '../ui/open-console'
import { asOf, connectWith, pages, talk } from './tariffs.fixture'

const main = page.getByRole('main')
const field = (name: string | RegExp) => main.getByRole('textbox', { name })
const path = '/tariffs/s1'

const refusals: [keyof typeof pages, string, string | null, RegExp, string | null][] = [
  ['address', 'post_code_missing', 'postCode', /Enter the postal code/, 'Postal code'],
  ['address', 'country_code_invalid', 'countryCode', /not known to Tariff connect/, 'Country'],
  ['address', 'timezone_not_found', null, /address was not found/, null],
  ['provider', 'provider_not_found', 'id', /not there any more/, 'Supplier'],
  ['providerName', 'provider_name_missing', 'name', /Enter the supplier’s name/, 'Supplier'],
  ['fixedRate', 'cost_value_zero', 'cost', /cannot be zero/, 'Price per kWh'],
  ['surcharge', 'surcharge_percentage_invalid', 'percentage', /percentage is not possible/, 'Percentage'],
  ['term', 'date_format_invalid', 'startsOn', /not understood/, 'From'],
  ['timeOfDay', 'gap_in_time_period', 'parts', /gap between two periods/, null],
  ['fixedRate', 'cost_too_silly', 'cost', /Not accepted: Upstream’s own words/, 'Price per kWh'],
  ['fixedRate', 'other', null, /Not accepted: Upstream’s own words/, null],
]
test.each(refusals)(
  '%s refused by %s: the words stand where they belong',
  async (kind, code, at, words, name) => {
    const refusal = { code, field: at, message: 'Upstream’s own words' }
    await openConsole(path, connectWith(talk(pages[kind], { refusal })))
    await expect.element(main).toMatchTextContent(words)
    if (!name) return expect(main.element().querySelector('[aria-invalid="true"]')).toBeNull()
    const wrong = main.element().querySelector('[aria-invalid="true"]')
    await expect.element(main.getByLabelText(name, { exact: true }).first()).toBe(wrong)
    await expect.element(main.getByLabelText(name, { exact: true }).first()).toHaveFocus()
  },
)

test('what was typed stays on a page that comes back refused, and is there when it is opened again', async () => {
  const refusal = { code: 'cost_value_negative', field: 'cost', message: '' }
  const answers = connectWith(talk(pages.fixedRate), () => talk(pages.fixedRate, { refusal }))
  const { bridge, history } = await openConsole(path, answers)
  await field(/Price per kWh/).fill('-3')
  await userEvent.keyboard('{Enter}')
  await expect.element(main).toMatchTextContent(/cannot be below zero/)
  await expect.element(field(/Price per kWh/)).toHaveValue('-3')
  expect(main.getByRole('list', { name: 'What was said so far' }).query()).toBeNull()
  history.push('/tariffs')
  await expect.element(main.getByRole('heading', { level: 1, name: 'Tariffs' })).toBeVisible()
  expect(bridge.asked('drafts.save').map(({ key }) => key)).toContain('tariff/s1/fixedRate')
  history.push(path)
  await expect.element(field(/Price per kWh/)).toHaveValue('-3')
})

test('what was said is a thread, which a page that comes again takes back', async () => {
  const answers = connectWith(talk(pages.structure), (answer) =>
    answer.kind === 'structure'
      ? talk(pages.fixedRate)
      : answer.kind === 'fixedRate'
        ? talk(pages.fixedSummary, { actions: ['EDIT', 'SAVE'] })
        : talk(pages.structure),
  )
  await openConsole(path, answers)
  const thread = main.getByRole('list', { name: 'What was said so far' })
  await expect.element(main.getByRole('listbox')).toHaveFocus()
  await userEvent.keyboard('{ArrowDown}{Enter}')
  await expect.element(thread).toMatchTextContent(/Kind of priceOne price$/)
  await expect.element(field(/Price per kWh/)).toHaveFocus()
  await userEvent.keyboard('50{Enter}')
  await expect.element(thread).toMatchTextContent(/One price.*50 öre\/kWh/)
  await main.getByRole('button', { name: 'Change it' }).click()
  await expect
    .element(main.getByRole('option', { name: /One price/ }))
    .toHaveAttribute('aria-selected', 'true')
  expect(thread.query()).toBeNull()
})

test('a token that expired begins anew: it is said, and what was typed is filled in', async () => {
  const expiresAt = '2026-03-22T09:00:00.000Z'
  const answers = connectWith(talk(pages.structure), (answer) =>
    answer.kind === 'structure' ? talk(pages.fixedRate) : talk(pages.structure, { expiresAt }),
  )
  await openConsole(path, answers)
  await expect.element(main.getByRole('listbox')).toHaveFocus()
  await userEvent.keyboard('{ArrowDown}{Enter}')
  await expect.element(field(/Price per kWh/)).toHaveFocus()
  await userEvent.keyboard('50{Enter}')
  await expect.element(main.getByRole('status')).toMatchTextContent(/had expired/)
  await expect
    .element(main.getByRole('option', { name: /One price/ }))
    .toHaveAttribute('aria-selected', 'true')
  expect(main.getByRole('list', { name: 'What was said so far' }).query()).toBeNull()
})

test('a failure keeps the person on the page, and trying again says the same', async () => {
  let failing = true
  const answers = connectWith(talk(pages.providerName), () => talk(pages.tariffName))
  const { bridge } = await openConsole(path, {
    ...answers,
    'tariffs.answer': (input) => {
      if (failing) throw new Failed({ kind: 'timeout', upstream: 'connect' })
      return answers['tariffs.answer']?.(input) ?? talk(pages.tariffName)
    },
  })
  await expect.element(field('Supplier')).toHaveFocus()
  await userEvent.keyboard('Byns El{Enter}')
  await expect.element(main.getByRole('alert')).toBeVisible()
  await expect.element(field('Supplier')).toHaveValue('Byns El')
  failing = false
  await main.getByRole('alert').getByRole('button', { name: 'Try again' }).click()
  await expect.element(main.getByRole('heading', { name: 'What is the tariff called?' })).toBeVisible()
  expect(bridge.asked('tariffs.answer')).toHaveLength(2)
})

test('another window moved it on: this one asks where it is', async () => {
  let now = talk(pages.providerName)
  const { bridge } = await openConsole(path, {
    ...connectWith(now),
    'tariffs.session': () => ({ value: now, source: 'live', asOf }),
    'tariffs.answer': () => {
      now = talk(pages.term)
      throw new Failed({ kind: 'conflict', code: 'otherPage' })
    },
  })
  await expect.element(field('Supplier')).toHaveFocus()
  await userEvent.keyboard('Byns El{Enter}')
  await expect.element(main.getByRole('heading', { name: /How long/ })).toBeVisible()
  now = talk(pages.tariffName)
  bridge.tell('tariffs.changed', { id: 's1' })
  await expect.element(main.getByRole('heading', { name: 'What is the tariff called?' })).toBeVisible()
})

test('offline it can be read; answering is disabled and says why', async () => {
  const { bridge } = await openConsole(path, {
    ...connectWith(talk(pages.providerName)),
    'tariffs.session': () => ({ value: talk(pages.providerName), source: 'cache', asOf }),
    'network.status': () => ({ online: false, unreachable: [] }),
  })
  await expect.element(main.getByRole('button', { name: 'Continue' })).toBeDisabled()
  await expect.element(main).toMatchTextContent(/You are offline: you can read this/)
  await field('Supplier').fill('Byns El')
  await userEvent.keyboard('{Enter}')
  expect(bridge.asked('tariffs.answer')).toEqual([])
})

test.each([
  [true, 'Live mode'],
  [false, 'Test mode'],
])('live %s: %s is in sight', async (live, words) => {
  await openConsole(path, connectWith(talk(pages.term, { live })))
  await expect.element(main).toMatchTextContent(words)
})

test('the log-in opens by Enter, is cancelled in words, and goes on by itself', async () => {
  const opened: ((outcome: 'closed' | 'done') => void)[] = []
  const { bridge } = await openConsole(path, {
    ...connectWith(talk(pages.logIn)),
    'tariffs.logIn': () =>
      new Promise((resolve, reject) => {
        opened.push((outcome) =>
          outcome === 'done' ? resolve(talk(pages.inProgress)) : reject(new Failed({ kind: 'cancelled' })),
        )
      }),
    'tariffs.cancelLogIn': () => {
      opened[0]?.('closed')
      return {}
    },
  })
  await expect.element(main.getByRole('button', { name: 'Open the log-in' })).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  await expect.element(main.getByRole('status')).toMatchTextContent(/login.noord.example is open/)
  await main.getByRole('button', { name: 'Close the log-in' }).click()
  await expect.element(main.getByRole('status')).toMatchTextContent(/closed before it was done/)
  expect(main.getByRole('alert').query()).toBeNull()
  await main.getByRole('button', { name: 'Open the log-in' }).click()
  await expect.poll(() => opened).toHaveLength(2)
  opened[1]?.('done')
  await expect.element(main.getByRole('heading', { name: 'Noord Energi is being asked' })).toBeVisible()
  expect(bridge.asked('tariffs.cancelLogIn')).toHaveLength(1)
})

test('what is over forgets what was typed, and leads to the customer', async () => {
  const { bridge } = await openConsole(path, connectWith(talk(pages.done)))
  await expect.element(main.getByRole('link', { name: 'Show Ada Lindström' })).toHaveFocus()
  await expect
    .poll(() =>
      bridge
        .asked('drafts.save')
        .filter(({ text }) => text === null)
        .map(({ key }) => key),
    )
    .toContain('tariff/s1/fixedRate')
})

test('over with nobody, it names nobody, and leads to all conversations', async () => {
  const subject = { accountId: null, contactId: null, name: '' }
  await openConsole(path, connectWith(talk(pages.done, { subject })))
  await expect
    .element(main.getByRole('heading', { name: 'The tariff is connected', exact: true }))
    .toBeVisible()
  await expect.element(main.getByText(/belongs to no customer/)).toBeVisible()
  await expect.element(main.getByRole('link', { name: 'All conversations' }).last()).toHaveFocus()
})

test('what is put aside is begun anew', async () => {
  const { bridge, history } = await openConsole(path, {
    ...connectWith(talk(pages.term)),
    'tariffs.abandon': () => ({}),
  })
  await main.getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: 'Put this conversation aside' }).click()
  await expect.poll(() => history.location.pathname).toBe('/tariffs')
  expect(bridge.asked('tariffs.abandon')).toEqual([{ id: 's1' }])
})
