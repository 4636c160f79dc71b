import type { TariffAnswer } from '@shared/tariff-page'
import { beforeEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { openConsole } from '../../ui/open-console'
import { connectWith, home, pages, talk } from '../tariffs.fixture'

const main = page.getByRole('main')
const field = (name: string | RegExp) => main.getByRole('textbox', { name })
const button = (name: string | RegExp) => main.getByRole('button', { name })
const option = (name: string | RegExp) => main.getByRole('option', { name })
const enter = () => userEvent.keyboard('{Enter}')

async function open(kind: keyof typeof pages, actions: string[] = []) {
  const opened = await openConsole('/tariffs/s1', connectWith(talk(pages[kind], { actions })))
  await expect.element(main.getByRole('form')).toBeVisible()
  return {
    ...opened,
    said: async () => {
      await expect.poll(() => opened.bridge.asked('tariffs.answer').length).toBe(1)
      expect(opened.bridge.asked('tariffs.answer')[0]).toMatchObject({ id: 's1', route: `route_of_${kind}` })
      return opened.bridge.asked('tariffs.answer')[0]?.answer
    },
  }
}

beforeEach(() => localStorage.removeItem('meterkast.priceUnit'))

/** The page, what a person does on it by the keyboard from the first field on, and what is said then. */
const walks: [keyof typeof pages, () => Promise<unknown>, TariffAnswer][] = [
  [
    'address',
    () => userEvent.keyboard('Lilla vägen 2{Enter}'),
    { kind: 'address', address: { ...home, line1: 'Lilla vägen 2' } },
  ],
  ['provider', () => userEvent.keyboard('are{Enter}'), { kind: 'provider', id: 'p-Åre Kraft' }],
  [
    'provider',
    () => userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}'),
    { kind: 'provider', id: 'p-Noord Energi' },
  ],
  ['providerName', () => userEvent.keyboard(' Byns El {Enter}'), { kind: 'providerName', name: 'Byns El' }],
  ['tariff', () => userEvent.keyboard('r{Enter}'), { kind: 'tariff', id: 't2' }],
  ['tariff', () => userEvent.keyboard('ro{Enter}'), { kind: 'tariff', id: 't2' }],
  [
    'structure',
    () => userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}'),
    { kind: 'structure', option: 'TIME_OF_DAY' },
  ],
  ['structure', () => userEvent.keyboard('{End}{Enter}'), { kind: 'structure', option: 'SEASONAL' }],
  ['fixedRate', () => userEvent.keyboard('89.135{Enter}'), { kind: 'fixedRate', cost: '0.89135' }],
  [
    'timeOfDay',
    async () => {
      await field('Period 1 from').fill('6:30')
      await field('Price in period 1').fill('120')
      await field('Price in period 2').fill('80.5')
      await enter()
    },
    {
      kind: 'timeOfDay',
      parts: [
        { from: '00:00', to: '06:30', cost: '0.805' },
        { from: '06:30', to: '23:00', cost: '1.2' },
        { from: '23:00', to: '24:00', cost: '0.805' },
      ],
    },
  ],
  [
    'surcharge',
    async () => {
      await userEvent.keyboard('8.25')
      await field('Percentage').fill('18.5')
      await option('SE4').click()
      await button('Continue').click()
    },
    { kind: 'surcharge', fixed: '0.0825', percentage: '18.5', region: 'SE4' },
  ],
  [
    'address',
    async () => {
      await main.getByRole('combobox', { name: 'Country' }).click()
      await userEvent.keyboard('{Control>}a{/Control}nether{Enter}')
      await expect.element(main.getByRole('combobox', { name: 'Country' })).toHaveValue('Netherlands')
      await enter()
    },
    { kind: 'address', address: { ...home, countryCode: 'NL' } },
  ],
  ['tariffName', () => userEvent.keyboard('Vår el{Enter}'), { kind: 'tariffName', name: 'Vår el' }],
  [
    'term',
    async () => {
      await userEvent.keyboard('1/3/2026')
      await field('Until').fill('28/2/2027')
      await enter()
    },
    { kind: 'term', startsOn: '2026-03-01', endsOn: '2027-02-28' },
  ],
  ['term', () => button('Not known').click(), { kind: 'term', startsOn: null, endsOn: null }],
]

test.each(walks)(
  '%s: the focus is on the first field, and Enter says what was typed',
  async (kind, act, answer) => {
    const { said } = await open(kind)
    await act()
    expect(await said()).toEqual(answer)
  },
)

test('a country that is typed and left by Tab is taken; one that is only passed, or none, changes nothing', async () => {
  const { said } = await open('address')
  const country = main.getByRole('combobox', { name: 'Country' })
  const leave = async (typed: string) => {
    await country.click()
    await userEvent.keyboard(`${typed}{Tab}`)
    await expect.element(country).not.toHaveFocus()
  }
  await leave('')
  await expect.element(country).toHaveValue('Sweden')
  await leave('{Control>}a{/Control}nowhere')
  await expect.element(country).toHaveValue('Sweden')
  await leave('{Control>}a{/Control}swed')
  await expect.element(country).toHaveValue('Sweden')
  await leave('{Control>}a{/Control}nether')
  await expect.element(country).toHaveValue('Netherlands')
  await button('Continue').click()
  expect(await said()).toEqual({ kind: 'address', address: { ...home, countryCode: 'NL' } })
})

async function halfATime() {
  await field('Price in period 1').fill('120')
  await field('Price in period 2').fill('80.5')
  await field('Period 1 until').fill('22:')
  await enter()
}

/** What is wrong before it is sent, and the words at the field. */
const wrong: [keyof typeof pages, () => Promise<unknown>, RegExp][] = [
  ['provider', enter, /Choose a supplier, or say/],
  ['tariff', enter, /Choose a tariff, or say/],
  ['structure', enter, /Choose one of them/],
  ['fixedRate', () => userEvent.keyboard('about 9{Enter}'), /not a number/],
  ['fixedRate', () => userEvent.keyboard('1.23456789{Enter}'), /At most 5 decimals/],
  ['timeOfDay', enter, /Enter a price/],
  ['timeOfDay', halfATime, /For example 07:30/],
  ['surcharge', () => userEvent.keyboard('x{Enter}'), /not a number/],
  ['surcharge', enter, /Choose a region/],
  ['term', () => userEvent.keyboard('31/2/2026{Enter}'), /Not a day/],
]
test.each(wrong)('%s: what is no answer is not sent, and says why', async (kind, act, words) => {
  const { bridge } = await open(kind)
  await act()
  await expect.element(main).toMatchTextContent(words)
  expect(bridge.asked('tariffs.answer')).toEqual([])
})

const acts: [keyof typeof pages, string, string][] = [
  ['provider', 'PROVIDER_MISSING', 'Not in the list'],
  ['provider', 'ADDRESS_CHANGE', 'Change the address'],
  ['tariff', 'TARIFF_MISSING', 'Not in the list'],
  ['fixedSummary', 'SAVE', 'Connect this tariff'],
  ['ratesSummary', 'EDIT', 'Change it'],
  ['inProgress', 'DISMISS_DIRECT', 'Do not wait for the supplier'],
  ['failed', 'RECONNECT', 'Connect again'],
  ['unknown', 'METER_CONFIRM', 'METER_CONFIRM'],
]
test.each(acts)('%s: %s is offered where it is listed', async (kind, action, name) => {
  const { said } = await open(kind, [action])
  await button(name).click()
  expect(await said()).toEqual({ kind: 'action', action })
})

test.each(Object.keys(pages) as (keyof typeof pages)[])(
  '%s: what is not listed is not offered',
  async (kind) => {
    await open(kind)
    for (const [, , name] of acts) expect(button(name).query(), name).toBeNull()
    expect(button('Disconnect…').query()).toBeNull()
  },
)

test('Enter on a summary is the way on', async () => {
  const { said } = await open('ratesSummary', ['EDIT', 'DISCONNECT', 'SAVE'])
  await expect.element(button('Connect this tariff')).toHaveFocus()
  await enter()
  expect(await said()).toEqual({ kind: 'action', action: 'SAVE' })
})

test('disconnecting is asked about by name first', async () => {
  const { bridge, said } = await open('fixedSummary', ['SAVE', 'DISCONNECT'])
  await button('Disconnect…').click()
  const dialog = page.getByRole('dialog')
  await expect.element(dialog).toMatchTextContent(/Disconnect Grön el 2 år\?.*Ada Lindström/)
  await userEvent.keyboard('{Escape}')
  expect(bridge.asked('tariffs.answer')).toEqual([])
  await button('Disconnect…').click()
  await dialog.getByRole('button', { name: 'Disconnect Grön el 2 år' }).click()
  expect(await said()).toEqual({ kind: 'action', action: 'DISCONNECT' })
})

test('a price is shown in the other unit as well, and may be typed in it', async () => {
  const { said } = await open('fixedRate')
  await field(/Price per kWh/).fill('89.135')
  await expect.element(main).toMatchTextContent(/= 0.89135 kr\/kWh/)
  await main.getByText('kr/kWh', { exact: true }).click()
  await expect.element(field(/Price per kWh/)).toHaveValue('0.89135')
  await button('Continue').click()
  expect(await said()).toEqual({ kind: 'fixedRate', cost: '0.89135' })
})

test('prices of days are drawn once, and not again while they stay the same', async () => {
  const cleared = vi.spyOn(CanvasRenderingContext2D.prototype, 'clearRect')
  const opened = await open('ratesSummary', ['SAVE'])
  await expect.poll(() => cleared.mock.calls.length).toBeGreaterThan(0)
  const { bridge } = opened
  const asked = bridge.asked('tariffs.session').length
  bridge.tell('tariffs.changed', { id: 's1' })
  await expect.poll(() => bridge.asked('tariffs.session').length).toBeGreaterThan(asked)
  const chart = main.getByRole('application')
  ;(chart.element() as HTMLElement).focus()
  await userEvent.keyboard('{ArrowRight}')
  await expect.element(chart).toMatchTextContent(/\d\d:\d\d–\d\d:\d\d/)
  expect(cleared).toHaveBeenCalledTimes(1)
  cleared.mockRestore()
})

test('a page that nobody knows is read, by its own name', async () => {
  await open('unknown')
  await expect.element(main).toMatchTextContent(/route_of_unknown.*meter.serial_number.*7312 0000 1234/)
})
