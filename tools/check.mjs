// npm run check: types of every process, lint and format.
import { realpathSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { outputOf, step } from './run.mjs'
import { setup } from './setup.mjs'

// What takes longest begins first. Several checkers of one project would each work out most of its types again.
const checks = [
  ...['.', 'src/renderer', 'src/main', 'src/preload', 'src/shared'].map((project) => [
    `types ${project}`,
    'tsc',
    ['-p', project, '--checkers', '1'],
  ]),
  ['lint and format', 'biome', ['ci', '--error-on-warnings', '--diagnostic-level=warn', '--colors=off']],
]

/** Runs every check, as many at once as there are cores, and prints what it found; answers how many passed and failed. */
export async function check() {
  const count = { passed: 0, failed: 0, names: [] }
  const waiting = [...checks]
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await checkOne(next, count)
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  return count
}

const checkOne = ([name, command, args], count) =>
  step(name, async () => {
    const { code, text } = await outputOf(command, args, { shell: process.platform === 'win32' })
    if (code === 0) count.passed++
    else {
      count.failed++
      count.names.push(name)
    }
    return code === 0 ? '' : `FAILED\n${text}`
  })

if (realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await setup()
  console.log('Check')
  const { failed } = await check()
  process.exit(failed === 0 ? 0 : 1)
}
