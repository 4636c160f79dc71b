import type { Page } from '@playwright/test'
import { call } from './bridge.ts'
import { expect, test } from './shared-console.ts'

test('the page has no Node, no Electron and no webview', async ({ running }) => {
  const found = await running.page.evaluate(() => ({
    globals: [
      'require',
      'process',
      'module',
      'Buffer',
      'electron',
      'ipcRenderer',
      'global',
      '__dirname',
    ].filter((name) => name in window),
    webview: ['loadURL', 'getWebContentsId', 'executeJavaScript'].filter(
      (name) => name in document.createElement('webview'),
    ),
  }))
  expect(found).toEqual({ globals: [], webview: [] })
})

test('the bridge is call and on, and cannot be changed', async ({ running }) => {
  const bridge = await running.page.evaluate(() => {
    const bridge = Reflect.get(window, 'meterkast')
    const forged = [
      Reflect.set(bridge, 'call', () => 'forged'),
      Reflect.set(bridge, 'more', 1),
      Reflect.deleteProperty(bridge, 'on'),
      Reflect.set(window, 'meterkast', {}),
      Reflect.deleteProperty(window, 'meterkast'),
    ]
    return { members: Reflect.ownKeys(bridge), isFrozen: Object.isFrozen(bridge), forged }
  })
  expect(bridge).toEqual({ members: ['call', 'on'], isFrozen: true, forged: Array(5).fill(false) })
})

test('unknown operations are refused', async ({ running: { page } }) => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'connections.secret', '', 7, null]
  for (const name of [...names, 'x'.repeat(1_000_000), ['console.status'], { toString: 1 }]) {
    expect(await call(page, name)).toEqual({
      ok: false,
      failure: { kind: 'internal', code: 'unknownOperation' },
    })
  }
})

const draft = { kind: 'hub', name: 'Hub', baseUrl: 'https://hub.example', credential: { kind: 'bearer' } }
const wrong: [string, string, unknown][] = [
  ['an extra key', 'connections.list', { secrets: true }],
  ['no object', 'connections.list', 'all'],
  ['nothing', 'connections.list', null],
  ['a wrong type', 'connections.remove', { id: 7 }],
  ['a huge text', 'connections.remove', { id: 'x'.repeat(1_000_000) }],
  ['a huge secret', 'connections.save', { draft, secret: 'x'.repeat(1_000_000) }],
  [
    'an address with a password',
    'connections.test',
    { draft: { ...draft, baseUrl: 'https://a:b@c.d' }, secret: 'x' },
  ],
  [
    'a header that is none',
    'connections.test',
    { draft: { ...draft, credential: { kind: 'api-key', header: 'a\r\nb' } }, secret: 'x' },
  ],
  ['an account for no address', 'contacts.createAccount', { id: 'hub:1', email: 'a\nb@c' }],
  ['a window elsewhere', 'windows.open', { path: 'https://evil.example/' }],
  ['too many rows', 'contacts.page', { filter: {}, sort: {}, offset: -1, limit: 1e9 }],
]
for (const [what, operation, input] of wrong) {
  test(`${what} is refused: ${operation}`, async ({ running: { page } }) => {
    expect(await call(page, operation, input)).toMatchObject({ ok: false, failure: { kind: 'invalid' } })
  })
}

test('a path of the page leads to no other host', async ({ running }) => {
  await call(running.page, 'windows.open', { path: '//evil.example/@evil.example' })
  const second = await running.host.waitForWindow(2)
  expect(new URL(second.url()).host).toBe(new URL(running.page.url()).host)
  await second.close()
})

test('a frame of the page has no bridge', async ({ running: { page } }) => {
  const bridges = await page.evaluate(async () => {
    const frames = ['about:blank', '<p>srcdoc</p>', location.href].map((source) => {
      const frame = document.createElement('iframe')
      if (source.startsWith('<')) frame.srcdoc = source
      else frame.src = source
      return frame
    })
    const loaded = frames.map((frame) => new Promise((resolve) => frame.addEventListener('load', resolve)))
    document.body.append(...frames)
    await Promise.all(loaded)
    const found = frames.map((frame) => {
      // A frame that the policy stopped shows an error of another origin.
      const inside = frame.contentDocument ? frame.contentWindow : null
      return inside ? 'meterkast' in inside : 'stopped'
    })
    for (const frame of frames) frame.remove()
    return found
  })
  expect(bridges).toEqual([false, false, 'stopped'])
})

test('a second start on the same data leaves, and its person gets a window of the first', async ({
  running,
}) => {
  expect(await running.startAgain()).toBe(0)
  const second = await running.host.waitForWindow(2)
  expect(await call(second, 'console.status')).toEqual(await call(running.page, 'console.status'))
  await closed(second)
})

async function closed(page: Page) {
  const gone = page.waitForEvent('close')
  await page.close()
  await gone
}
