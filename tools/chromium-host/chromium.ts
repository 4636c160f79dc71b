import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium } from 'playwright-core'

const flags = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
]

export type ChromiumOptions = {
  headless: boolean
  language: string | undefined
  /** Where storage lives; without it a folder that is removed at the end. */
  profile: string | undefined
  /** The one host that pages may reach over the network: the dev server's, or this machine. */
  network: string | undefined
}

/** Starts Chromium behind Playwright's pipe, in a profile of its own, without any network but what it is given. */
export async function startChromium(options: ChromiumOptions): Promise<BrowserContext> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'chromium-host-')))
  const exclude = options.network ? `, EXCLUDE ${options.network}` : ''
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    headless: options.headless,
    args: [
      ...flags,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--host-resolver-rules=MAP * ~NOTFOUND${exclude}`,
      // A window without an address bar: the pages of its suggestions cost more at start than ours.
      '--app=data:text/html,',
      ...(options.headless ? [] : ['--test-type']),
    ],
    chromiumSandbox: process.getuid?.() !== 0,
    serviceWorkers: 'block',
    colorScheme: null,
    ...(options.headless ? {} : { viewport: null }),
    ...(options.language ? { locale: options.language } : {}),
  })
  if (!options.profile)
    context.on('close', () => void rm(profile, { recursive: true, force: true, maxRetries: 5 }))
  return context
}
