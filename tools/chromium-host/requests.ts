import type { BrowserContext, Request, Route } from 'playwright-core'
import { appAddress } from './address.ts'
import type { Window } from './window.ts'
import type { App, Windows } from './windows.ts'

/** Answers every request of every page through the app's own protocol handler; nothing else is reachable. */
export async function answerRequests(context: BrowserContext, windows: Windows, app: App) {
  await context.route('**/*', async (route) => {
    try {
      const window = windowOf(route.request(), windows)
      // A window the app did not open has no requests.
      await (window ? answer(route, window, app) : route.abort('blockedbyclient'))
    } catch {
      // The page or the app went away while it asked, or the app's handler failed.
      await route.abort('failed').catch(() => {})
    }
  })
}

async function answer(route: Route, window: Window, app: App) {
  const request = route.request()
  const isDocument = request.isNavigationRequest() && request.frame() === window.page.mainFrame()
  const url = appAddress(request.url())
  if (isDocument && !(await window.mayLoad(request.url()))) {
    app.record.note('denied', { what: 'navigation', url })
    return route.abort('aborted')
  }
  if (app.devOrigin && new URL(url).origin === app.devOrigin) return route.continue()
  if (url !== request.url()) return route.fulfill(await ask(request, url, app))
  // The app let its page go elsewhere: show that it has gone, for there is no network to go to.
  if (isDocument)
    return route.fulfill({ contentType: 'text/plain', body: `The app let its page go to ${url}` })
  app.record.note('denied', { what: 'request', url })
  return route.abort('internetdisconnected')
}

async function ask(request: Request, url: string, app: App) {
  const headers = Object.entries(await request.allHeaders()).map(([name, value]) => [name, appAddress(value)])
  const response = await app.link.ask('request', {
    url,
    method: request.method(),
    headers: Object.fromEntries(headers),
    body: request.postDataBuffer(),
    resourceType: request.resourceType(),
  })
  return { ...response, body: Buffer.from(response.body) }
}

function windowOf(request: Request, windows: Windows): Window | undefined {
  try {
    return windows.of(request.frame().page())
  } catch {
    // Playwright knows no frame yet: the first document of a window the app did not open.
    return undefined
  }
}
