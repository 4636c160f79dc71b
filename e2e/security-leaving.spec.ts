import { readFile } from 'node:fs/promises'
import { call } from './bridge.ts'
import { expect, test } from './shared-console.ts'

const paths = [
  '/../main/index.js',
  '/%2e%2e/main/index.js',
  '/assets/%2e%2e/%2e%2e/main/index.js',
  '/assets/..%2f..%2fmain%2findex.js',
  '/assets/..%5c..%5cmain%5cindex.js',
  '/assets/%2e%2e%5c%2e%2e%5cmain%5cindex.js',
  '/assets/..%252f..%252fmain%252findex.js',
  '/assets//../../main/index.js',
  '/assets/%00/../../../main/index.js',
  '/assets/index.js%00.css',
  '/main/index.js',
  '/%E0%A4%A',
]

test('no path leads out of the build', async ({ running: { page } }) => {
  const main = (await readFile(new URL('../out/main/index.js', import.meta.url), 'utf8')).slice(0, 60)
  const answers = await page.evaluate(
    (paths) =>
      Promise.all(
        paths.map(async (path) => {
          const answer = await fetch(path)
          return {
            path,
            status: answer.status,
            type: answer.headers.get('content-type'),
            text: await answer.text(),
          }
        }),
      ),
    paths,
  )
  expect(answers).toHaveLength(paths.length)
  for (const { path, status, type, text } of answers) {
    expect(text, path).not.toContain(main)
    if (status !== 404)
      expect({ path, status, type }).toEqual({ path, status: 200, type: 'text/html; charset=utf-8' })
  }
})

test('the app’s own scheme is for reading only', async ({ running: { page } }) => {
  const statuses = await page.evaluate(() =>
    Promise.all(
      ['POST', 'PUT', 'DELETE', 'HEAD'].map(
        async (method) => (await fetch('/index.html', { method })).status,
      ),
    ),
  )
  expect(statuses).toEqual([403, 403, 403, 403])
})

const elsewhere = ['https://evil.example/?stolen', 'http://127.0.0.1/', 'https://console/']
for (const address of elsewhere) {
  test(`the page does not go to ${address}`, async ({ running }) => {
    const { page } = running
    const before = stops(running.logs())
    await page.evaluate((address) => {
      Object.assign(window, { stayed: true })
      location.href = address
    }, address)
    await expect.poll(() => stops(running.logs())).toBe(before + 1)
    expect(await page.evaluate(() => 'stayed' in window)).toBe(true)
  })
}

for (const address of ['file:///etc/passwd', 'data:text/html,<p>evil']) {
  test(`the page does not go to ${address}`, async ({ running: { page } }) => {
    const refused = page.waitForEvent('console', (message) => /Not allowed/.test(message.text()))
    await page.evaluate((address) => {
      Object.assign(window, { stayed: true })
      location.href = address
    }, address)
    await refused
    expect(await page.evaluate(() => 'stayed' in window)).toBe(true)
  })
}

test('the page opens no window of its own', async ({ running }) => {
  const { page } = running
  const before = stops(running.logs())
  await page.evaluate(() => {
    window.open('https://evil.example/?stolen')
    window.open(location.href, 'same', 'width=200')
    const link = document.createElement('a')
    link.href = 'https://evil.example/'
    link.target = '_blank'
    link.click()
  })
  await expect.poll(() => stops(running.logs())).toBe(before + 3)
  await expect.poll(() => running.host.windows().length).toBe(1)
})

test('permissions are denied, but writing text to the clipboard', async ({ running: { page } }) => {
  const names = [
    'geolocation',
    'notifications',
    'camera',
    'microphone',
    'midi',
    'clipboard-read',
    'clipboard-write',
  ]
  const states = await page.evaluate(
    (names) =>
      Promise.all(
        names.map(async (name) => [
          name,
          (await navigator.permissions.query({ name: name as PermissionName })).state,
        ]),
      ),
    names,
  )
  expect(states).toEqual(names.map((name) => [name, name === 'clipboard-write' ? 'granted' : 'denied']))
})

test('asking for what is not permitted fails', async ({ running: { page } }) => {
  await page.bringToFront()
  const outcomes = await page.evaluate(async () => {
    const outcome = (promise: Promise<unknown>) =>
      promise.then(
        (value) => String(value),
        (error: Error) => error.name,
      )
    return {
      place: await new Promise((resolve) =>
        navigator.geolocation.getCurrentPosition(
          () => resolve('known'),
          ({ code }) => resolve(code),
        ),
      ),
      notifications: await Notification.requestPermission(),
      clipboard: await outcome(navigator.clipboard.readText()),
      midi: await outcome(navigator.requestMIDIAccess()),
    }
  })
  expect(outcomes).toEqual({
    place: 1,
    notifications: 'denied',
    clipboard: 'NotAllowedError',
    midi: expect.stringMatching(/NotAllowedError|SecurityError/),
  })
})

test('links open for the hosts of connections, mail and phone, and nothing else', async ({
  running,
  sandbox,
}) => {
  const { page, host } = running
  const baseUrl = 'https://portal.example:8443/api'
  const saved = await call(page, 'connections.save', {
    draft: { kind: 'connect', name: 'Portal', baseUrl, credential: { kind: 'bearer' } },
    secret: 'none',
  })
  expect(saved.ok).toBe(true)
  const before = host.openedExternally().length
  const good = ['https://portal.example:8443/manual', 'mailto:jan@example.nl', 'tel:+31-20-1234567']
  const bad = [
    'https://evil.example/?stolen',
    'https://portal.example/manual',
    'https://portal.example:8443@evil.example/',
    sandbox.url,
    'javascript:alert(1)',
    'file:///etc/passwd',
    'ms-settings:',
    'app://console/',
    'mailto:jan@example.nl?body=stolen',
  ]
  for (const address of bad) {
    expect(await call(page, 'links.open', { url: address }), address).toMatchObject({
      ok: false,
      failure: { kind: 'forbidden' },
    })
  }
  for (const address of good)
    expect(await call(page, 'links.open', { url: address })).toEqual({ ok: true, value: {} })
  await expect.poll(() => host.openedExternally().slice(before)).toEqual(good)
})

/** How often the console stopped a page that wanted to leave. */
const stops = (logs: string) => logs.split('"what":"stopped"').length - 1
