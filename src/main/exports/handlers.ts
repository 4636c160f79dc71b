import { Failed } from '@shared/failure'
import { shell } from 'electron'
import { fileNameOf } from '../desktop/file-name'
import { askWhere } from '../desktop/save-file'
import type { HandlersOf } from '../handlers'
import type { At } from '../office'

const extensions = { csv: 'csv', xlsx: 'xlsx', pdfs: 'zip', pdf: 'pdf' } as const

export const exportHandlers = (at: At): HandlersOf<'exports'> => ({
  'exports.start': async (request, caller) => {
    const { exports } = await at()
    const extension = extensions[request.format]
    const filter = { name: extension.toUpperCase(), extensions: [extension] }
    const path = await askWhere(fileNameOf(request.words.title, extension), filter, caller)
    return path === null ? null : exports.start(request, path)
  },
  'exports.list': async () => (await at()).exports.list(),
  'exports.cancel': async ({ id }) => {
    ;(await at()).exports.cancel(id)
    return {}
  },
  'exports.show': async ({ id }) => {
    const one = (await at()).exports.list().find((each) => each.id === id)
    if (one?.state !== 'done') throw new Failed({ kind: 'notFound' })
    shell.showItemInFolder(one.path)
    return {}
  },
  'exports.putAway': async ({ id }) => {
    ;(await at()).exports.putAway(id)
    return {}
  },
})
