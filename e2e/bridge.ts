import type { Page } from '@playwright/test'

/** What crosses back: as in src/shared/failure.ts, read by tests as plain data. */
export type Answer = {
  ok: boolean
  value?: unknown
  failure?: { kind: string; code?: string; fields?: { path: string; problem: string }[] }
}

declare const meterkast: { call(operation: unknown, input: unknown): Promise<Answer> }

/** Asks main as the page can, with whatever name and input. */
export const call = (page: Page, operation: unknown, input: unknown = {}): Promise<Answer> =>
  page.evaluate(([operation, input]) => meterkast.call(operation, input), [operation, input] as const)
