import type { BrowserContext, Request, Route } from 'playwright-core'
import { appAddress } from './address.ts'
import type { Host } from './host.ts'
import type { Window } from './window.ts'

/** Answers every request of every page through the app's own protocol handler; nothing else is reachable. */
export async function answerRequests(context: BrowserContext, host: Host) {
  await context.route('**/*', async (route) => {
    try {
      await answer(route, host)
    } catch {
      // The page or the app went away while it asked.
      await route.abort('failed').catch(() => {})
    }
  })
}

async function answer(route: Route, host: Host) {
  const request = route.request()
  const window = windowOf(request, host)
  // A window the app did not open.
  if (!window) return route.abort('blockedbyclient')
  const isDocument = request.isNavigationRequest() && request.frame() === window.page.mainFrame()
  if (isDocument && !(await window.mayLoad(request.url()))) {
    host.note('denied', { what: 'navigation', url: appAddress(request.url()) })
    return route.abort('aborted')
  }
  const url = appAddress(request.url())
  if (host.devOrigin && new URL(url).origin === host.devOrigin) return route.continue()
  if (url === request.url()) return isDocument ? leave(route, url) : refuse(route, host, url)
  const headers = Object.entries(await request.allHeaders()).map(([name, value]) => [name, appAddress(value)])
  const response = await host.request({
    url,
    method: request.method(),
    headers: Object.fromEntries(headers),
    body: request.postDataBuffer(),
    resourceType: request.resourceType(),
  })
  await route.fulfill({ ...response, body: Buffer.from(response.body) })
}

/** The app let its page go elsewhere: show that it has gone, for there is no network to go to. */
function leave(route: Route, url: string) {
  return route.fulfill({ contentType: 'text/plain', body: `The app let its page navigate to ${url}` })
}

function refuse(route: Route, host: Host, url: string) {
  host.note('denied', { what: 'request', url })
  return route.abort('internetdisconnected')
}

function windowOf(request: Request, host: Host): Window | undefined {
  try {
    return host.windowOf(request.frame().page())
  } catch {
    // Playwright knows no frame yet: a popup's first document.
    return undefined
  }
}
