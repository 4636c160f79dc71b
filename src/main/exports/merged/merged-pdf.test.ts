import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import PDFDocument from 'pdfkit'
import { expect, test } from 'vitest'
import { mergedPdf, type Part } from './merged-pdf'
import type { Pages } from './pages'
import { type TakeProblem, takePages } from './take-pages'

const here: Pages = { take: takePages, close: async () => undefined }

function made(lines: string[], options: PDFKit.PDFDocumentOptions = {}): Promise<Buffer> {
  const document = new PDFDocument({ size: 'A4', autoFirstPage: false, ...options })
  const chunks: Buffer[] = []
  document.on('data', (chunk: Buffer) => chunks.push(chunk))
  for (const line of lines) document.addPage().text(line).link(0, 0, 100, 100, 'https://example.org/')
  document.end()
  return new Promise((resolve) => document.on('end', () => resolve(Buffer.concat(chunks))))
}

const problems: [string, TakeProblem][] = []
async function merged(...parts: [title: string, pdf: Uint8Array][]): Promise<Buffer> {
  problems.length = 0
  async function* all(): AsyncGenerator<Part> {
    for (const [title, pdf] of parts)
      yield { title, pdf, leftOut: (problem) => problems.push([title, problem]), taken: () => undefined }
  }
  const pieces: Uint8Array[] = []
  for await (const piece of mergedPdf(all(), here, 'Facturen ☀')) pieces.push(piece)
  return Buffer.concat(pieces)
}

async function read(bytes: Buffer) {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, stopAtErrors: true })
  const document = await task.promise
  const pages: string[] = []
  for (let n = 1; n <= document.numPages; n += 1) {
    const { items } = await (await document.getPage(n)).getTextContent()
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(''))
  }
  const outline = (await document.getOutline()) ?? []
  const leads = await Promise.all(
    outline.map(async ({ title, dest }) => {
      const [ref] = Array.isArray(dest) ? dest : []
      return [title, await document.getPageIndex(ref)] as const
    }),
  )
  const info = await document.getMetadata()
  const scripts = await document.hasJSActions()
  const links = (await (await document.getPage(1)).getAnnotations()).map(({ url }) => url)
  await task.destroy()
  return { pages, leads, info, scripts, links }
}

test('all pages of all, in order, with a bookmark for each; links stay', async () => {
  const { pages, leads, info, links } = await read(
    await merged(
      ['1001', await made(['a', 'b'])],
      ['1002 Åkesson ☀', await made(['c'])],
      ['1001', await made(['d', 'e', 'f'])],
    ),
  )
  expect(pages).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
  expect(leads).toEqual([
    ['1001', 0],
    ['1002 Åkesson ☀', 2],
    ['1001', 3],
  ])
  expect(info.info).toMatchObject({ Title: 'Facturen ☀' })
  expect(links).toEqual(['https://example.org/'])
})

test('more than a branch of the tree holds', async () => {
  const parts = await Promise.all(
    Array.from({ length: 205 }, async (_, at) => [`${at}`, await made([`page ${at}`])] as [string, Buffer]),
  )
  const { pages, leads } = await read(await merged(...parts))
  expect(pages).toEqual(parts.map(([title]) => `page ${title}`))
  expect(leads.map(([, page]) => page)).toEqual(parts.map((_, at) => at))
})

test('a locked, a broken and an empty one are named and left out; the others are whole', async () => {
  const good = await made(['good'])
  const bytes = await merged(
    ['locked', await made(['secret'], { userPassword: 'x', pdfVersion: '1.7' })],
    ['cut', good.subarray(0, 300)],
    ['none', Buffer.from('<html>')],
    ['good', good],
    ['nothing', new Uint8Array()],
  )
  expect(problems).toEqual([
    ['locked', 'lockedPdf'],
    ['cut', 'brokenPdf'],
    ['none', 'brokenPdf'],
    ['nothing', 'brokenPdf'],
  ])
  expect((await read(bytes)).pages).toEqual(['good'])
})

test('one with a broken table of contents is taken all the same', async () => {
  const text = (await made(['still here'])).toString('latin1').replace(/startxref\n\d+/, 'startxref\n3')
  expect((await read(await merged(['a', Buffer.from(text, 'latin1')]))).pages).toEqual(['still here'])
  expect(problems).toEqual([])
})

test('nothing that could run goes along', async () => {
  const text = (await made(['pay']))
    .toString('latin1')
    .replace('/S /URI', '/S /JavaScript /JS (app.alert\\(1\\))')
    .replace('/Type /Page\n', '/Type /Page\n/AA << /O << /S /JavaScript /JS (app.alert\\(2\\)) >> >>\n')
    .replace('/Type /Catalog', '/Type /Catalog /OpenAction << /S /JavaScript /JS (app.alert\\(3\\)) >>')
  expect(text.match(/app\.alert/g)).toHaveLength(3)
  const bytes = await merged(['a', Buffer.from(text, 'latin1')])
  expect(bytes.toString('latin1')).not.toContain('app.alert')
  const { pages, scripts } = await read(bytes)
  expect(pages).toEqual(['pay'])
  expect(scripts).toBe(false)
})

test('without a page there is no file', async () => {
  expect(await merged(['none', Buffer.from('<html>')])).toHaveLength(0)
})
