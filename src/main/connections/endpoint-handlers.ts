import { fileNameOf } from '../desktop/file-name'
import { openFile } from '../desktop/open-file'
import { saveFile } from '../desktop/save-file'
import type { HandlersOf } from '../handlers'
import { log } from '../log'
import type { At, Office } from '../office'

const json = { name: 'JSON', extensions: ['json'] }
/** A table of every operation is a hundredth of this. */
const mostBytes = 1_000_000

export const endpointHandlers = (at: At): HandlersOf<'endpoints'> => ({
  'endpoints.list': async ({ connectionId }) => (await at()).endpoints.list(connectionId),
  'endpoints.save': async ({ connectionId, changes }) => {
    const office = await at()
    const rows = await office.endpoints.save(connectionId, changes)
    noted(office, 'endpoints.save', connectionId, changes.map(({ operation }) => operation).join(' '))
    return rows
  },
  'endpoints.reset': async ({ connectionId, operation }) => {
    const office = await at()
    const rows = await office.endpoints.reset(connectionId, operation)
    noted(office, 'endpoints.reset', connectionId, operation ?? 'all')
    return rows
  },
  'endpoints.test': async ({ connectionId, ...trying }) => (await at()).endpoints.test(connectionId, trying),
  'endpoints.export': async ({ connectionId }, caller) => {
    const { fileName, bytes } = await (await at()).endpoints.toFile(connectionId)
    return saveFile({ bytes, fileName: fileNameOf(fileName, 'json') }, json, caller)
  },
  'endpoints.import': async ({ connectionId }, caller) => {
    const file = await openFile(json, mostBytes, caller)
    return file && (await at()).endpoints.fromFile(connectionId, file)
  },
})

function noted(office: Office, what: string, connectionId: string, outcome: string) {
  office.record(what, connectionId, outcome).catch(() => log('record', { failure: 'notWritten' }))
}
