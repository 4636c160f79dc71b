import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { net, protocol } from 'electron'
import { fileOf, isOurs } from './app-address'

// A standard, secure scheme of our own: file:// has privileges that a page must not have.
export function registerAppScheme() {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

/** Serves the built page from `folder`; in development from Vite's server, under the same origin. */
export function serveApp(folder: string, devServer: string | undefined) {
  protocol.handle('app', async (request) => {
    const { url, method } = request
    if (!isOurs(url) || method !== 'GET') return refused(403)
    const file = fileOf(new URL(url).pathname, folder)
    if (!file) return refused(404)
    const type = types[extname(file)]
    if (!type) return refused(404)
    try {
      if (devServer) return await fromDevServer(devServer, request)
      const body = await readFile(file)
      return file.endsWith('index.html')
        ? page(body.toString())
        : new Response(body, { headers: headers(type) })
    } catch {
      return refused(404)
    }
  })
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.bcmap': 'application/octet-stream',
  '.pfb': 'application/octet-stream',
  '.ttf': 'font/ttf',
}

const headers = (type: string) => ({
  'content-type': type,
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
})

/** The page with a style nonce of its own, and the policy that knows it. */
function page(html: string, development = '') {
  const nonce = randomBytes(16).toString('base64')
  return new Response(html.replaceAll('__STYLE_NONCE__', nonce), {
    headers: {
      ...headers('text/html; charset=utf-8'),
      'content-security-policy': policy(nonce, development),
    },
  })
}

function policy(nonce: string, development: string) {
  return [
    "default-src 'none'",
    `script-src 'self'${development && ` 'nonce-${nonce}'`}`,
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    "img-src 'self' data: blob:",
    "worker-src 'self'",
    `connect-src 'self'${development}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** Vite knows by what is accepted which paths mean the page. */
async function fromDevServer(server: string, { url, headers }: Request) {
  const { pathname, search } = new URL(url)
  const accept = headers.get('accept') ?? '*/*'
  const answer = await net.fetch(new URL(pathname + search, server).href, { headers: { accept } })
  const isPage = answer.headers.get('content-type')?.startsWith('text/html') ?? false
  return isPage ? page(await answer.text(), ` ${server.replace('http', 'ws')}`) : answer
}

const refused = (status: number) => new Response(null, { status })
