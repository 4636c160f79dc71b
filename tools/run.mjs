import { spawn } from 'node:child_process'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
/** The Node that is one of the project's packages, the same major as Electron's. */
export const node = join(
  root,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
)
const bin = join(root, 'node_modules', '.bin')

/** Runs a program in the project's folder with its packages' programs first in line; resolves with its exit code. */
export function run(command, args, options = {}) {
  const env = { ...process.env, ...options.env }
  env.PATH = `${bin}${delimiter}${env.PATH}`
  const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options, env })
  // Ctrl+C reaches the whole group: whoever waits here must outlive whom it waits for.
  const wait = () => {}
  process.on('SIGINT', wait)
  const stop = () => child.kill('SIGTERM')
  process.on('SIGTERM', stop)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => {
      process.off('SIGINT', wait)
      process.off('SIGTERM', stop)
      resolve(code ?? (signal ? 1 : 0))
    })
  })
}

/** Runs a program and answers what it wrote, when it succeeded and only then. */
export async function outputOf(command, args, options = {}) {
  let text = ''
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`, ...options.env }
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], ...options, env })
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part) => (text += part))
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve))
  return { code, text }
}

/** Does a step and says in one line what it was and how long it took. `work` answers what to add, if anything. */
export async function step(name, work) {
  const start = performance.now()
  const remark = await work()
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`  ${name.padEnd(18)} ${seconds.padStart(5)} s${remark ? `  ${remark}` : ''}`)
}

/** Ends this program with a word to whoever started it. */
export function giveUp(message) {
  console.error(`\n${message}`)
  process.exit(1)
}
