import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { type Account, dayName, dayNumber, type Sandbox, type Service } from '../sandbox/index.ts'
import { call } from './bridge.ts'
import { open } from './screens.ts'

export const box = (page: Page) => page.getByRole('main').getByRole('search').getByRole('textbox')
export const named = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true })
export const users = (page: Page) => page.getByRole('table', { name: 'Users' })

/** Types into the box on the screen Customers, as a person does. */
export async function lookUp(page: Page, text: string) {
  await open(page, '/customers')
  await expect(box(page)).toBeFocused()
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
}

/** The id of the connection to the data layer. */
export async function layerId(page: Page): Promise<string> {
  const { value } = await call(page, 'connections.list')
  return (value as { id: string; kind: string }[]).find(({ kind }) => kind === 'data-layer')?.id ?? ''
}

/** The page of an account, as a link would open it. `search`: as the address has it. */
export async function openAccount(
  page: Page,
  { id }: { id: string },
  tab = 'profile',
  search: Record<string, string> = {},
) {
  const account = encodeURIComponent(`${await layerId(page)}/${id}`)
  await open(page, `/customers/${account}/${tab}?${new URLSearchParams(search)}`)
}

/** An account like that, or the test has nobody to try it on. */
export function accountWith(sandbox: Sandbox, fits: (account: Account) => boolean): Account {
  const found = sandbox.people.accounts.find(fits)
  if (!found) throw new Error('the sandbox has no such account')
  return found
}

/** A service like that, and whose it is. */
export function serviceWith(
  sandbox: Sandbox,
  fits: (service: Service, account: Account) => boolean,
): { account: Account; service: Service } {
  for (const account of sandbox.people.accounts) {
    const service = sandbox.customers.services(account.id).find((one) => fits(one, account))
    if (service) return { account, service }
  }
  throw new Error('the sandbox has no such service')
}

/** In use for three years: what is looked at has a year before. */
export const isSettled = ({ today }: Sandbox, { status, startDate, endDate }: Service) =>
  status === 'active' && endDate === null && (dayNumber(startDate) ?? 0) < (dayNumber(today) ?? 0) - 1100

/** The latest last Sunday of a month (March 3, October 10) before today. */
export function lastSunday({ today }: Sandbox, month: 3 | 10): string {
  const of = (year: number) => {
    const last = dayNumber(`${year}-${String(month).padStart(2, '0')}-31`) ?? 0
    return dayName(last - ((last + 4) % 7))
  }
  const year = Number(today.slice(0, 4))
  return of(year) < today ? of(year) : of(year - 1)
}
export const dayAfter = (day: string) => dayName((dayNumber(day) ?? 0) + 1)
