// npm run check: types of every process, lint and format.
import { realpathSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { outputOf, step } from './run.mjs'
import { setup } from './setup.mjs'

const checks = [
  ...['src/shared', 'src/main', 'src/preload', 'src/renderer', '.'].map((project) => [
    `types ${project}`,
    'tsc',
    ['-p', project],
  ]),
  ['lint and format', 'biome', ['ci', '--error-on-warnings', '--diagnostic-level=warn', '--colors=off']],
]

/** Runs every check and prints what it found; answers how many passed and failed. */
export async function check() {
  const count = { passed: 0, failed: 0, names: [] }
  for (const [name, command, args] of checks) {
    await step(name, async () => {
      const { code, text } = await outputOf(command, args, { shell: process.platform === 'win32' })
      if (code === 0) count.passed++
      else {
        count.failed++
        count.names.push(name)
      }
      return code === 0 ? '' : `FAILED\n${text}`
    })
  }
  return count
}

if (realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await setup()
  console.log('Check')
  const { failed } = await check()
  process.exit(failed === 0 ? 0 : 1)
}
