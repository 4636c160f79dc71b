import { expect, type Page } from '@playwright/test'
import type { Sandbox } from '../../sandbox/index.ts'
import { call } from '../bridge.ts'
import { open, rows } from '../screens.ts'

export type Shown = { page: Page; sandbox: Sandbox }
/** A screen, and how to come to it without a word of any language. */
export type Screen = [name: string, show: (shown: Shown) => Promise<void>]

export const dialog = (page: Page) => page.getByRole('dialog')

export async function openList(page: Page, path: string) {
  await open(page, path)
  await expect(rows(page).first()).not.toBeEmpty()
}

/** The connection to an upstream of this kind. */
export async function connectionId(page: Page, kind: string): Promise<string | undefined> {
  const { value } = await call(page, 'connections.list')
  return (value as { id: string; kind: string }[]).find((one) => one.kind === kind)?.id
}
