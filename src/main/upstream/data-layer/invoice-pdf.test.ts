import type { ServerResponse } from 'node:http'
import { pipeline, Readable } from 'node:stream'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  canary,
  connect,
  failureOf,
  nobodysAddress,
  sendJson,
  startTestServer,
  type TestServer,
} from '../test-server'
import { createDataLayer } from './client'

let server: TestServer
let files: TestServer
beforeAll(async () => {
  server = await startTestServer()
  files = await startTestServer()
})
afterAll(() => Promise.all([server.close(), files.close()]))

const pdf = '%PDF-1.7 …'
type Way = (response: ServerResponse) => void
const says =
  (status: number): Way =>
  (response) =>
    sendJson(response, { message: String(status) }, status)
const sends =
  (body: string): Way =>
  (response) =>
    void response.writeHead(200).end(body)
const links = (): Way => (response) => sendJson(response, { url: `${files.url}/a.pdf?signature=1` })

async function get(stream: Way, url: Way, file: Way = sends(pdf)) {
  files.answers((_, response) => file(response))
  server.answers((request, response) => (request.url.endsWith('/stream') ? stream : url)(response))
  return createDataLayer(connect(server.url)).invoicePdf('a/1', 'i:2')
}
const paths = () => server.received.map(({ url }) => url)

test('by stream', async () => {
  expect(Buffer.from(await get(sends(pdf), says(500))).toString()).toBe(pdf)
  expect(paths()).toEqual(['/accounts/a%2F1/invoices/i%3A2/stream'])
})

test.each([404, 501])('by url where the stream answers %i, without our key', async (status) => {
  expect(Buffer.from(await get(says(status), links())).toString()).toBe(pdf)
  expect(files.received).toHaveLength(1)
  expect(JSON.stringify(files.received)).not.toContain(canary)
})

test.each([
  ['an HTML page', '<html>Log in</html>'],
  ['nothing', ''],
  ['a PDF that begins too late', ' '.repeat(1024) + pdf],
])('by url where the stream sends %s', async (_, body) => {
  expect(Buffer.from(await get(sends(body), links())).toString()).toBe(pdf)
})

test('the mark of a PDF may be anywhere in the first kilobyte', async () => {
  expect(await get(sends(`\n${' '.repeat(1000)}${pdf}`), says(501))).toHaveLength(1013)
})

test('an answer that is just the address', async () => {
  expect(await get(says(501), (response) => sendJson(response, `${files.url}/b.pdf`))).toHaveLength(12)
})

test.each([
  [404, 404, 'notFound'],
  [501, 404, 'notFound'],
  [404, 501, 'notFound'],
  [501, 501, 'notProvided'],
])('stream %i and url %i: %s', async (stream, url, kind) => {
  expect(await failureOf(get(says(stream), says(url)))).toMatchObject({ kind, upstream: 'data-layer' })
})

test.each([401, 403, 429, 500])('stream %i is not hidden by another try', async (status) => {
  await failureOf(get(says(status), links()))
  expect(paths()).toHaveLength(1)
})

test('neither way leads to a PDF: an unexpected answer, never "none"', async () => {
  expect(await failureOf(get(says(404), links(), sends('<html>')))).toMatchObject({
    kind: 'unexpectedAnswer',
    code: 'notPdf',
  })
  expect(await failureOf(get(sends('<html>'), says(404)))).toMatchObject({
    kind: 'unexpectedAnswer',
    code: 'notPdf',
  })
  const badLink: Way = (response) => sendJson(response, { url: 'http://example.com/x.pdf' })
  expect(await failureOf(get(says(501), badLink))).toMatchObject({
    kind: 'unexpectedAnswer',
    code: 'badLink',
  })
})

test('a file that is cut off is not a PDF', async () => {
  const half: Way = (response) => {
    response.writeHead(200, { 'content-length': '100' })
    response.write(pdf, () => response.destroy())
  }
  expect(await failureOf(get(half, says(501)))).toMatchObject({ kind: 'unexpectedAnswer', code: 'cutOff' })
})

const piece = Buffer.alloc(1_000_000, ' ')
/** 300 MB, as fast as they are read. */
const pours =
  (declared: boolean, read: (bytes: number) => void): Way =>
  (response) => {
    response.writeHead(200, { ...(declared && { 'content-length': 300 * piece.length }) })
    const { socket } = response
    const all = Readable.from(Array.from({ length: 300 }, (_, at) => (at === 0 ? begin : piece)))
    pipeline(all, response, () => read(socket?.bytesWritten ?? 0))
  }
const begin = Buffer.concat([Buffer.from(pdf), piece.subarray(Buffer.byteLength(pdf))])

test.each([
  ['by stream', true],
  ['by stream', false],
  ['by url', true],
  ['by url', false],
])(
  '300 MB %s are not read to their end, whether their length is said before or not: %j',
  async (by, declared) => {
    const read = Promise.withResolvers<number>()
    const large = pours(declared, read.resolve)
    const failure = await failureOf(by === 'by stream' ? get(large, links()) : get(says(501), links(), large))
    expect(failure).toMatchObject({ kind: 'unexpectedAnswer', code: 'tooLarge', upstream: 'data-layer' })
    expect('size' in failure ? failure.size : undefined).toBe(declared ? 300_000_000 : undefined)
    // What is on its way counts too.
    expect(await read.promise).toBeLessThan(declared ? 20_000_000 : 80_000_000)
    // Asked for once: it is large the next time as well, and by the other way.
    expect(paths().length + files.received.length).toBe(by === 'by stream' ? 1 : 3)
  },
)

test.each([401, 403, 404, 410])(
  'a link that answers %i does not mean that there is no PDF, or that our key is wrong',
  async (status) => {
    const failure = await failureOf(get(says(501), links(), says(status)))
    expect(failure).toMatchObject({ kind: 'unexpectedAnswer', code: String(status), upstream: 'data-layer' })
  },
)

test('a file server that cannot be reached does not mean that we are offline', async () => {
  const url = `${await nobodysAddress()}/a.pdf`
  const failure = await failureOf(get(says(501), (response) => sendJson(response, { url })))
  expect(failure).toMatchObject({ kind: 'unavailable', code: 'ECONNREFUSED' })
})
