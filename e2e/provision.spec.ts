import { access, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { connections } from '../sandbox/index.ts'
import { call } from './bridge.ts'
import { test as base, expect } from './console.ts'
import { type Desktop, launchDesktop } from './desktop.ts'

const test = base.extend<{
  /** Starts the console with this text laid ready, and quits it again; answers the names of its connections. */
  layReady(text: string): Promise<{ names: string[]; logs: string; file: string }>
}>({
  layReady: async ({ folder }, use) => {
    let desktop: Desktop | undefined
    await use(async (text) => {
      const file = join(folder, 'provision.json')
      await writeFile(file, text)
      const args = [`--provision=${file}`]
      desktop = await launchDesktop({ userData: join(folder, 'data'), args, windows: true })
      const page = await desktop.waitForWindow()
      const list = await call(page, 'connections.list')
      expect(list.ok).toBe(true)
      const names = (list.value as { name: string }[]).map(({ name }) => name).sort()
      await desktop.close()
      return { names, logs: desktop.logs(), file }
    })
    await desktop?.kill()
  },
})

test('what is laid ready is taken over, and its file with the keys is gone', async ({
  layReady,
  sandbox,
}) => {
  const [hub, dataLayer] = connections(sandbox)
  const { names, file } = await layReady(JSON.stringify({ connections: [hub, dataLayer] }))
  expect(names).toEqual(['Sandbox data layer', 'Sandbox hub'])
  await expect(access(file)).rejects.toThrow('ENOENT')
  const again = await layReady(JSON.stringify({ connections: [hub] }))
  expect(again.names).toEqual(names)
})

const key = 'canary-provision-31b'
const hub = {
  kind: 'hub',
  name: 'Hub',
  baseUrl: 'https://hub.example',
  credential: { kind: 'bearer' },
  secret: key,
}
const wrong: [string, string][] = [
  ['broken JSON', `{"connections": [{"secret": "${key}"`],
  ['another shape', JSON.stringify([hub])],
  [
    'an address that is refused',
    JSON.stringify({ connections: [hub, { ...hub, baseUrl: 'http://hub.example' }] }),
  ],
  ['nothing', ''],
]
for (const [what, text] of wrong) {
  test(`${what} laid ready stays as it is, is logged, and the console opens`, async ({ layReady }) => {
    const { names, logs, file } = await layReady(text)
    expect(names).toEqual([])
    expect(await readFile(file, 'utf8')).toBe(text)
    expect(logs).toContain('"what":"provision","failure":"notUnderstood"')
    expect(logs).not.toContain(key)
  })
}
