import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer as createSite } from 'node:http'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Host, launchHost } from './host.ts'

// What a page of the fixture app has, besides what every page has.
declare const fixture: {
  invoke(channel: string, ...args: unknown[]): Promise<unknown>
  send(channel: string, value: unknown): void
  on(channel: string, listener: (value: unknown) => void): () => void
  same(value: unknown): unknown
  refuse(): void
  nested: { answer: number }
}
declare const firstSight: { fixture: string; added: string[] }

const app = fileURLToPath(new URL('fixture', import.meta.url))
let host: Host
let page: Page
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fixture-'))
  host = await launchHost({ app, args: [`--user-data-dir=${folder}`, '--lang=nl'] })
  page = await host.waitForWindow()
})

afterAll(async () => {
  await host?.kill()
  await rm(folder, { recursive: true, force: true })
})

const attempt = (name: string, ...args: unknown[]) =>
  page.evaluate(([name, args]) => fixture.invoke('attempt', name, ...args), [name, args] as const)

async function portWithoutListener(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

describe('what a page can reach', () => {
  test('is what the preload exposed, before its own first script, and nothing else', async () => {
    expect(await page.evaluate(() => firstSight)).toEqual({
      fixture: 'object',
      added: ['fixture', 'firstSight'],
    })
  })

  test('is neither require, nor process, nor the preload’s world', async () => {
    const seen = await page.evaluate(() =>
      ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer', 'global'].filter(
        (name) => name in window,
      ),
    )
    expect(seen).toEqual([])
  })

  test('is frozen', async () => {
    const changed = await page.evaluate(() => {
      const outcomes = [
        Reflect.set(fixture, 'invoke', () => 'forged'),
        Reflect.set(fixture.nested, 'answer', 43),
        Reflect.set(window, 'fixture', {}),
        Reflect.deleteProperty(window, 'fixture'),
      ]
      return outcomes.some(Boolean)
    })
    expect(changed).toBe(false)
  })

  test('is not the preload’s function but a stand-in for it, whose constructor is the page’s', async () => {
    expect(await page.evaluate(() => fixture.invoke.constructor === Function)).toBe(true)
    const escaped = await page.evaluate(
      () => Reflect.apply(fixture.same, undefined, [fixture.same]) === fixture.same,
    )
    expect(escaped).toBe(false)
  })

  test('stays so for a page that replaces the language’s own functions', async () => {
    const seen = await page.evaluate(async () => {
      const seen: string[] = []
      const { dispatchEvent } = EventTarget.prototype
      EventTarget.prototype.dispatchEvent = function (event) {
        seen.push(`dispatch ${event.type}`)
        return dispatchEvent.call(this, event)
      }
      const detail = Object.getOwnPropertyDescriptor(CustomEvent.prototype, 'detail') as PropertyDescriptor
      Object.defineProperty(CustomEvent.prototype, 'detail', {
        configurable: true,
        get() {
          seen.push('detail')
          return null
        },
      })
      let during: Event | undefined
      const stop = fixture.on('news', () => {
        during = window.event
      })
      const heard = new Promise((resolve) => fixture.on('news', resolve))
      fixture.send('tell-all', 1)
      await heard
      stop()
      EventTarget.prototype.dispatchEvent = dispatchEvent
      Object.defineProperty(CustomEvent.prototype, 'detail', detail)
      return [...seen, ...(during ? [`window.event is ${during.type}`] : [])]
    })
    expect(seen).toEqual([])
  })
})

describe('the bridge', () => {
  test('carries what a structured clone carries, and back', async () => {
    const right = await page.evaluate(async () => {
      const sent = {
        bytes: new Uint8Array([0, 255]),
        numbers: new Float64Array([Number.NaN, -0.1]),
        nothing: undefined,
        list: [1n, null],
        $: 'dollar',
        when: new Date(5),
      }
      const back = (await fixture.invoke('echo', sent)) as typeof sent
      return [
        back.bytes instanceof Uint8Array && back.bytes[1] === 255,
        back.numbers instanceof Float64Array && Number.isNaN(back.numbers[0]) && back.numbers[1] === -0.1,
        'nothing' in back && back.nothing === undefined,
        back.list[0] === 1n && back.$ === 'dollar' && back.when.getTime() === 5,
      ]
    })
    expect(right).toEqual([true, true, true, true])
  })

  test('refuses a symbol, a function, an element on its way to main', async () => {
    const outcomes = await page.evaluate(() => {
      const send = async (value: unknown) => fixture.invoke('echo', value)
      const sent = [Symbol('x'), () => {}, document.body].map(send)
      return Promise.all(sent.map((outcome) => outcome.catch((error: Error) => error.message)))
    })
    expect(outcomes).toEqual(Array(3).fill('An object could not be cloned.'))
  })

  test('gives an error of main in Electron’s words and without its stack', async () => {
    await expect(attempt('fail')).rejects.toThrow(
      "Error invoking remote method 'attempt': TypeError: as asked",
    )
    await expect(attempt('fail')).rejects.not.toThrow('main.js')
  })

  test('throws what the preload throws', async () => {
    await expect(page.evaluate(() => fixture.refuse())).rejects.toThrow('refused')
  })

  test('stops telling whoever unsubscribed', async () => {
    const heard = await page.evaluate(async () => {
      const heard: unknown[] = []
      const stop = fixture.on('news', (value) => heard.push(value))
      const next = () => new Promise<void>((resolve) => fixture.on('news', () => resolve()))
      fixture.send('tell-all', 'first')
      await next()
      stop()
      fixture.send('tell-all', 'second')
      await next()
      return heard
    })
    expect(heard).toEqual(['first'])
  })

  test('marks whose frame asks', async () => {
    const ask = () => fixture.invoke('sender')
    expect(await page.evaluate(ask)).toEqual({
      url: 'app://console/index.html',
      isMain: true,
      parentIsMain: false,
    })
    const frame = page.frame({ url: /frame\.html/ })
    expect(await frame?.evaluate(ask)).toEqual({
      url: 'app://console/frame.html',
      isMain: false,
      parentIsMain: true,
    })
  })

  test('is not there in a sandboxed frame, whose origin is not the app’s', async () => {
    const bridge = await page.evaluate(async () => {
      const frame = document.createElement('iframe')
      frame.sandbox.add('allow-scripts')
      frame.src = '/sandboxed.html'
      const answer = new Promise((resolve) =>
        addEventListener('message', ({ data }) => resolve(data), { once: true }),
      )
      document.body.append(frame)
      return answer
    })
    expect(bridge).toBe('undefined')
  })

  test('is recorded on request', async () => {
    host.recordBridge()
    await page.evaluate(() => fixture.invoke('echo', 'canary'))
    expect(host.bridge()).toEqual([
      { kind: 'invoke', channel: 'echo', payload: ['canary'] },
      { kind: 'answer', channel: 'echo', payload: 'canary' },
    ])
  })
})

describe('what is not in the stand-in', () => {
  test.each([
    ['tray', 'Tray is not in the stand-in'],
    ['safeStorage', 'electron.safeStorage is not in the stand-in'],
    ['member', 'app.getGPUInfo is not in the stand-in'],
    ['persisted', 'webPreferences partition: persist:x is not in the stand-in'],
    ['unsafe', 'webPreferences sandbox: false is not in the stand-in'],
  ])('throws: %s', async (name, message) => {
    await expect(attempt(name)).rejects.toThrow(message)
  })

  test('what is there answers require as well as import', async () => {
    expect(await attempt('required')).toBe('Fixture 1.2.3 nl')
  })
})

describe('the way out', () => {
  test('a window is denied, and its address never asked for', async () => {
    await page.click('#popup')
    await expect.poll(() => host.denied()).toContainEqual({ what: 'window', url: 'app://console/frame.html' })
    await expect.poll(() => page.context().pages().length).toBe(1)
  })

  test('a navigation is denied when the app prevents it', async () => {
    await page.click('#away')
    await expect.poll(() => host.denied()).toContainEqual({ what: 'navigation', url: 'https://example.com/' })
    expect(page.url()).toMatch(/index\.html$/)
  })

  test('a permission is granted only when the app grants it', async () => {
    const states = await page.evaluate(async () => {
      const names = ['clipboard-write', 'geolocation', 'notifications', 'camera', 'midi'] as PermissionName[]
      return Promise.all(names.map(async (name) => (await navigator.permissions.query({ name })).state))
    })
    expect(states).toEqual(['granted', 'denied', 'denied', 'denied', 'denied'])
  })

  test('the app’s policy stops a script that is not its own', async () => {
    await expect(page.addScriptTag({ content: 'window.injected = true' })).rejects.toThrow()
  })

  test('net.fetch fails in Electron’s words, and at once when the network is gone', async () => {
    const refusing = `http://127.0.0.1:${await portWithoutListener()}/`
    await expect(attempt('fetch', refusing)).rejects.toThrow('net::ERR_CONNECTION_REFUSED')
    await expect(attempt('fetch', 'http://127.0.0.1:1/')).rejects.toThrow('net::ERR_UNSAFE_PORT')
    await expect(attempt('fetch', 'http://nowhere.invalid/')).rejects.toThrow('net::ERR_NAME_NOT_RESOLVED')
    await host.setOnline(false)
    await expect(attempt('fetch', refusing)).rejects.toThrow('net::ERR_INTERNET_DISCONNECTED')
    expect(await page.evaluate(() => [navigator.onLine, typeof fixture])).toEqual([false, 'object'])
    await page.reload()
    expect(await page.evaluate(() => typeof fixture)).toBe('object')
    await host.setOnline(true)
  })

  test('an external link is recorded', async () => {
    await page.evaluate(() => fixture.send('open', 'https://example.org/'))
    await expect.poll(() => host.openedExternally()).toEqual(['https://example.org/'])
  })
})

describe('the app', () => {
  test('opens a second window from its menu, and both hear', async () => {
    await host.clickMenu('New window')
    const second = await host.waitForWindow(2)
    const heard = second.evaluate(() => new Promise((resolve) => fixture.on('news', resolve)))
    await second.waitForFunction(() => typeof fixture === 'object')
    await page.evaluate(() => fixture.send('tell-all', 'both'))
    expect(await heard).toBe('both')
    await second.close()
    expect(host.windows()).toEqual([page])
  })

  test('a window in a partition reaches this machine, with storage of its own that goes with it', async () => {
    const site = createSite((request, response) => {
      if (request.method === 'POST') return void response.writeHead(303, { location: '/on' }).end()
      if (request.url === '/on')
        return void response.writeHead(302, { location: 'https://back.invalid/return?a' }).end()
      const cookie = { 'set-cookie': 'seen=1', 'content-type': 'text/html' }
      response.writeHead(200, cookie).end(`${request.headers.cookie}<form method="post"><button>`)
    }).listen(0, '127.0.0.1')
    await once(site, 'listening')
    const url = `http://127.0.0.1:${(site.address() as AddressInfo).port}/`
    const id = await attempt('visit', url, 'one', false)
    const visitor = await host.waitForWindow(2)
    expect(await visitor.textContent('body')).toBe('undefined')
    expect(await visitor.evaluate(() => 'fixture' in window)).toBe(false)
    expect(await visitor.evaluate(() => fetch('https://example.com').catch(() => 'none'))).toBe('none')
    await visitor.reload()
    expect(await visitor.textContent('body')).toBe('seen=1')
    // Left to Chromium it would ask which program opens that, and take no click until it is told.
    await visitor.evaluate(() => location.assign('mailto:somebody'))
    await expect.poll(() => attempt('visits')).toEqual(['will-navigate somebody'])
    await visitor.click('button')
    const went = ['will-navigate somebody', 'will-navigate /', 'will-redirect /on', 'will-redirect /return']
    await expect.poll(() => attempt('visits')).toEqual(went)
    expect(visitor.url()).toBe(url)
    await attempt('leave', id)
    await expect.poll(() => host.windows()).toEqual([page])
    await attempt('visit', url, 'two', false)
    expect(await (await host.waitForWindow(2)).textContent('body')).toBe('undefined')
    await host.windows()[1]?.close()
    await expect.poll(() => attempt('visits')).toEqual([...went, 'closed', 'closed'])
    site.close()
  })

  test('without a browser it runs, is killed, and is gone', async () => {
    const alone = await launchHost({ app, browser: false, args: [`--user-data-dir=${folder}/alone`] })
    await alone.fire('powerMonitor', 'suspend')
    await alone.kill()
    expect(await alone.exited()).toBe(null)
  })

  test('ends as asked', async () => {
    expect(await host.close()).toBe(0)
  })
})
