import { mkdirSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs'
import { join } from 'node:path'

type Arrival = (argv: string[], cwd: string) => void
const held = new Set<string>()

/** One process per folder: the second one leaves its arguments for the first and gets false. */
export function holdInstanceLock(userData: string, arrived: Arrival): boolean {
  const folder = join(userData, 'instance-lock')
  const owner = join(folder, 'owner')
  if (held.has(folder)) return true
  mkdirSync(folder, { recursive: true })
  if (!take(owner)) {
    const note = { argv: process.argv, cwd: process.cwd() }
    writeFileSync(join(folder, `arrival-${process.pid}`), JSON.stringify(note))
    return false
  }
  held.add(folder)
  watch(folder, { persistent: false }, () => welcome(folder, arrived))
  process.on('exit', () => rmSync(owner, { force: true }))
  return true
}

function take(owner: string): boolean {
  try {
    writeFileSync(owner, String(process.pid), { flag: 'wx' })
    return true
  } catch {
    if (isAlive(Number(readFileSync(owner, 'utf8')))) return false
    // Its holder was killed.
    rmSync(owner, { force: true })
    return take(owner)
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

function welcome(folder: string, arrived: Arrival) {
  for (const name of readdirSync(folder).filter((name) => name.startsWith('arrival-'))) {
    const text = readFileSync(join(folder, name), 'utf8')
    // Still being written: there will be another event.
    if (!text.endsWith('}')) continue
    rmSync(join(folder, name))
    const { argv, cwd } = JSON.parse(text)
    arrived(argv, cwd)
  }
}
