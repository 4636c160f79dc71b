// npm test: set-up, checks, build, unit, component and end-to-end tests. For people: --only=check|unit|e2e
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './build.mjs'
import { check } from './check.mjs'
import { electronBinary } from './electron-binary.mjs'
import { runWithKeyring } from './keyring.mjs'
import { node, root, step } from './run.mjs'
import { setup } from './setup.mjs'
import { headlessShell } from './system-packages.mjs'
import { countPlaywright, countVitest } from './test-counts.mjs'
import { inTestFolder } from './test-folder.mjs'

const only = process.argv.find((arg) => arg.startsWith('--only='))?.slice('--only='.length)
const wanted = (part) => only === undefined || only === part
const results = join(root, 'test-results')
const headlessElectron =
  electronBinary() && process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY

/** Runs a test runner's main file; it writes its counts to `report` by itself. */
async function runner(main, args, count, report) {
  rmSync(report, { force: true })
  const command = [node, join(root, 'node_modules', main), ...args]
  const [first, ...rest] = headlessElectron ? ['xvfb-run', '-a', ...command] : command
  const code = await inTestFolder((folder) => {
    const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: report, TMPDIR: folder, TEMP: folder }
    const browser = process.env.CHROMIUM ?? headlessShell()
    return runWithKeyring(first, rest, { env: { ...env, ...(browser && { CHROMIUM: browser }) } })
  })
  return count(report, code)
}

const parts = {
  check,
  unit: () => {
    const report = join(results, 'vitest.json')
    const args = ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
    return runner('vitest/vitest.mjs', args, countVitest, report)
  },
  e2e: async () => {
    await step('build', build)
    const report = join(results, 'playwright.json')
    return runner('@playwright/test/cli.js', ['test', '--reporter=list,json'], countPlaywright, report)
  },
}

await setup({ tests: true })
mkdirSync(results, { recursive: true })
const total = { passed: 0, failed: 0, names: [] }
for (const [name, part] of Object.entries(parts).filter(([name]) => wanted(name))) {
  console.log(`\n${name}`)
  await step(`${name} in all`, async () => {
    const { passed, failed, names } = await part().catch(({ message }) => {
      console.error(message)
      return { passed: 0, failed: 1, names: [message] }
    })
    total.passed += passed
    total.failed += failed
    total.names.push(...names.map((failure) => `${name}: ${failure}`))
    return `${passed} of ${passed + failed}`
  })
}
for (const failure of total.names) console.log(`failed: ${failure}`)
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1)
