import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'

const alias = { '@shared': fileURLToPath(new URL('src/shared', import.meta.url)) }
// A busy machine is no failure: what hangs fails all the same.
const patience = { testTimeout: 30_000, hookTimeout: 60_000, expect: { poll: { timeout: 10_000 } } }
// Every core, and not all but one: of two that would be half.
const maxWorkers = '100%'
const isRoot = process.getuid?.() === 0
// A browser that is there already, on each system: nothing is downloaded for the tests.
const browser =
  process.platform === 'linux'
    ? { executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium' }
    : { channel: process.platform === 'win32' ? 'msedge' : 'chrome' }

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          ...patience,
          maxWorkers,
          environment: 'node',
          include: ['src/**/*.test.ts', 'sandbox/**/*.test.ts', 'tools/**/*.test.ts'],
        },
      },
      {
        resolve: { alias },
        plugins: [react()],
        // All of the page's packages from the start: one found later would reload a page under test.
        optimizeDeps: { entries: ['src/renderer/main.tsx'], include: ['vitest-browser-react'] },
        test: {
          name: 'component',
          ...patience,
          maxWorkers,
          include: ['src/**/*.test.tsx'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...browser,
                args: ['--disable-gpu', ...(isRoot ? ['--no-sandbox'] : [])],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
})
