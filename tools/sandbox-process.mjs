import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { node, root } from './run.mjs'

/** What `npm start` and `npm run dev` keep: the console's data, its keyring, the sandbox's port. Not in git. */
export const kept = join(root, '.meterkast')
const portFile = join(kept, 'sandbox-port')

// As many as are asked for: npm start -- --contacts 60000 --invoices 1000000
const { values: size } = parseArgs({
  options: {
    contacts: { type: 'string', default: '2000' },
    invoices: { type: 'string', default: '20000' },
  },
  strict: false,
})

/**
 * Starts the sandbox, on the port it had the last time if it can: the console remembers its address.
 * Answers `{ url, connections, stop }`.
 */
export async function startSandbox() {
  mkdirSync(kept, { recursive: true, mode: 0o700 })
  const port = existsSync(portFile) ? readFileSync(portFile, 'utf8') : '0'
  const sandbox = (await serve(port)) ?? (await serve('0'))
  if (!sandbox) throw new Error('the sandbox did not start')
  writeFileSync(portFile, new URL(sandbox.url).port)
  return sandbox
}

async function serve(port) {
  const { contacts, invoices } = size
  const args = ['sandbox/serve.ts', '--contacts', contacts, '--invoices', invoices, '--port', port]
  // In a group of its own: Ctrl+C is for the console, which tells what it still has to tell.
  const child = spawn(node, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', port === '0' ? 'inherit' : 'ignore'],
    detached: true,
  })
  for await (const line of createInterface({ input: child.stdout })) {
    child.stdout.resume()
    return { ...JSON.parse(line), stop: () => child.kill('SIGTERM') }
  }
  return undefined
}

/** Lays the connections ready for a console to take over; the console deletes the file. */
export function provisionFile(connections) {
  const file = join(kept, 'provision.json')
  writeFileSync(file, JSON.stringify({ connections }), { mode: 0o600 })
  return file
}
