import { shell } from 'electron'
import type { HandlersOf } from '../handlers'
import type { At } from '../office'
import { openReading, openWindow } from '../window'
import { copySecret } from './copied-secret'
import { fileNameOf } from './file-name'
import { allowedLink } from './links'
import { saveFile } from './save-file'

type Desktop = HandlersOf<'windows'> & HandlersOf<'files'> & HandlersOf<'links'> & HandlersOf<'clipboard'>

export const desktopHandlers = (at: At): Desktop => ({
  'windows.open': async ({ path }) => {
    void openWindow(path)
    return {}
  },
  'windows.read': async ({ path }) => {
    void openReading(path)
    return {}
  },
  'files.save': ({ suggestedName, bytes, kind }, caller) => {
    const filter = { name: kind.toUpperCase(), extensions: [kind] }
    return saveFile({ bytes, fileName: fileNameOf(suggestedName, kind) }, filter, caller)
  },
  'links.open': async ({ url }) => {
    const connections = await (await at()).connections.list()
    await shell.openExternal(
      allowedLink(
        url,
        connections.map(({ baseUrl }) => new URL(baseUrl).host),
      ),
    )
    return {}
  },
  'clipboard.copySecret': async ({ text }) => {
    await copySecret(text)
    return {}
  },
})
