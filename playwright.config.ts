import { defineConfig } from '@playwright/test'
import { hostName } from './e2e/desktop.ts'

// The workers read this file too.
if (process.env['TEST_WORKER_INDEX'] === undefined) console.log(`host: ${hostName}`)

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/e2e',
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env['CI']),
  use: { trace: 'off', screenshot: 'only-on-failure' },
})
