import type { Contract } from '@shared/contract'
import { Failed } from '@shared/failure'
import { beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { hubWith } from '../../contacts/contacts.fixture'
import { windowSized } from '../../invoices/window.fixture'
import { pdfOf } from '../../pdf/pdf.fixture'
import type { Answers } from '../../ui/fake-bridge'
import { openConsole } from '../../ui/open-console'

beforeEach(windowSized)

const asOf = '2026-03-20T13:02:00.000Z'
const contract: Contract = {
  ...{ id: 'h/7', connectionId: 'h', number: 'C-7', product: 'Stroom vast', status: 'active' },
  ...{ start: '2026-01-01', end: null, amount: null, organisation: null, dossier: null, holder: 'Anna' },
  ...{ email: null, said: [] },
  documents: [
    { id: '1', name: 'Contract', type: 'application/pdf' },
    { id: '2', name: 'Conditions', type: null },
    { id: '3', name: 'Photo', type: 'image/png' },
  ],
}
const list = { rows: [], count: 0, of: 1, sums: [], asOf }
const hub = (more: Answers = {}): Answers => ({
  ...hubWith([]),
  'contracts.get': ({ fresh }) => ({ value: contract, source: fresh ? 'live' : 'cache', asOf }),
  'contracts.position': () => ({ index: null }),
  'contracts.page': () => list,
  'contracts.choices': () => ({ statuses: [], organisations: [] }),
  'contracts.document': ({ documentId }) => ({
    bytes: pdfOf([`Text of ${documentId}`]),
    fileName: 'x.pdf',
  }),
  'contracts.saveDocument': () => ({ path: '/tmp/x.pdf' }),
  ...more,
})
const at = '/contracts/h%2F7'
const open = (more: Answers = {}, path = at) => openConsole(path, hub(more))
const read = (name: string) => page.getByRole('button', { name: `Read ${name}` })
const paper = (name: string) => page.getByRole('document', { name: `${name} of contract C-7` })

test('a document is read beside the contract, saved, and closed by Esc; the route says which', async () => {
  const { bridge, history } = await open()
  await read('Contract').click()
  await expect.element(paper('Contract').getByText('Text of 1')).toBeInTheDocument()
  await expect.element(page.getByRole('heading', { level: 1, name: 'Stroom vast' })).toBeVisible()
  await read('Conditions').click()
  await expect.element(paper('Conditions').getByText('Text of 2')).toBeInTheDocument()
  expect(page.getByText('Text of 1').elements()).toEqual([])
  await userEvent.keyboard('{Control>}s{/Control}')
  await expect.poll(() => bridge.asked('contracts.saveDocument')).toEqual([{ id: 'h/7', documentId: '2' }])
  await userEvent.keyboard('{Escape}')
  await expect.element(paper('Conditions')).not.toBeInTheDocument()
  expect(history.location.pathname).toBe(at)
  await userEvent.keyboard('{Escape}')
  await expect.poll(() => history.location.pathname).toBe('/contracts')
  expect(history.location.href).not.toContain('document')
})

test('what is no PDF is saved, not read', async () => {
  const { bridge } = await open()
  await expect.element(read('Contract')).toBeVisible()
  await expect.element(read('Photo')).not.toBeInTheDocument()
  await page.getByRole('button', { name: 'Save Photo…' }).click()
  await expect.poll(() => bridge.asked('contracts.saveDocument')).toEqual([{ id: 'h/7', documentId: '3' }])
  expect(bridge.asked('contracts.document')).toEqual([])
})

test('a document that is gone, and one that is damaged, say so; the contract stays', async () => {
  await open(
    {
      'contracts.document': () => {
        throw new Failed({ kind: 'notFound', code: 'document' })
      },
    },
    `${at}?document=%229%22`,
  )
  await expect.element(page.getByRole('region', { name: '9' }).getByRole('alert')).toBeVisible()
  await expect.element(page.getByRole('heading', { level: 1, name: 'Stroom vast' })).toBeVisible()
  await open(
    { 'contracts.document': () => ({ bytes: pdfOf(['x']).slice(0, 40), fileName: 'x.pdf' }) },
    `${at}?document=%221%22`,
  )
  await expect.element(page.getByText('This PDF is damaged')).toBeVisible()
  await expect.element(page.getByRole('button', { name: 'Save the file' })).toBeVisible()
})

test('offline a document comes by itself when the network is back', async () => {
  let online = false
  const { bridge } = await open(
    {
      'network.status': () => ({ online, unreachable: [] }),
      'contracts.document': () => {
        if (online) return { bytes: pdfOf(['Text of 1']), fileName: 'x.pdf' }
        throw new Failed({ kind: 'offline' })
      },
    },
    `${at}?document=%221%22`,
  )
  await expect.element(page.getByRole('region', { name: 'Contract', exact: true }).last()).toBeVisible()
  await expect.poll(() => bridge.asked('contracts.document')).toHaveLength(1)
  online = true
  bridge.tell('network.changed', { online, unreachable: [] })
  await expect.element(paper('Contract').getByText('Text of 1')).toBeInTheDocument()
})
