import { existsSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { call } from '../e2e/bridge.ts'
import { launchDesktop } from '../e2e/desktop.ts'
import { connections, startSandbox } from '../sandbox/index.ts'
import { synced } from './filled-console.ts'
import { cacheVersion } from './store.ts'

/** How a kept console was filled: with how many invoices, in how many seconds; null when that was cut and went on later. */
type Filling = { cacheVersion: number; invoices: number; seconds: number | null }

/**
 * A console with about so many invoices, which its own sync fetched over HTTP. It is filled once and kept in `out/bench` with its
 * keyring; it fetches nothing more.
 */
export async function keptConsole(invoices: number) {
  const folder = join(import.meta.dirname, '..', 'out', 'bench', String(invoices))
  const userData = join(folder, 'data')
  const said = join(folder, 'filling.json')
  const known: Filling | null = await readFile(said, 'utf8').then(JSON.parse, () => null)
  if (known && known.cacheVersion !== cacheVersion) await rm(folder, { recursive: true })
  const filling = known?.cacheVersion === cacheVersion ? known : await fill(folder, userData, invoices)
  await writeFile(said, JSON.stringify(filling))
  return { ...filling, userData, start: () => launchDesktop({ userData, windows: true }) }
}

/** One that was cut goes on where it was, with the same sandbox at another address. */
async function fill(folder: string, userData: string, invoices: number): Promise<Filling> {
  const goesOn = existsSync(userData)
  console.log(`${invoices} invoices are fetched from a sandbox: for a million that takes minutes, once`)
  await mkdir(folder, { recursive: true })
  const sandbox = await startSandbox({
    contacts: invoices * 0.015,
    // Some customers cannot be found by their contacts' e-mails.
    invoices: invoices * 1.06,
    authorizations: 0,
    today: '2026-11-23',
  })
  const provision = join(folder, 'provision.json')
  await writeFile(provision, JSON.stringify({ connections: connections(sandbox) }), { mode: 0o600 })
  const started = performance.now()
  const desktop = await launchDesktop({ userData, args: [`--provision=${provision}`], windows: true })
  try {
    const page = await desktop.waitForWindow()
    await synced(page)
    const seconds = Math.round((performance.now() - started) / 1000)
    const { plan, holding } = await ask<{ plan: object; holding: { invoices: number } }>(page, 'offline.get')
    if (holding.invoices < 0.9 * invoices) throw new Error(`only ${holding.invoices} invoices came`)
    await ask(page, 'offline.save', { ...plan, paused: true })
    console.log(`${holding.invoices} invoices in ${seconds} s`)
    return { cacheVersion, invoices: holding.invoices, seconds: goesOn ? null : seconds }
  } finally {
    await desktop.close()
    await sandbox.close()
  }
}

async function ask<T>(page: Page, operation: string, input: unknown = {}): Promise<T> {
  const { ok, value, failure } = await call(page, operation, input)
  if (!ok) throw new Error(`${operation}: ${failure?.kind}`)
  return value as T
}
