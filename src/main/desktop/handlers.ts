import { shell } from 'electron'
import type { HandlersOf } from '../handlers'
import type { At } from '../office'
import { openWindow } from '../window'
import { copySecret } from './copied-secret'
import { allowedLink } from './links'

type Desktop = HandlersOf<'windows'> & HandlersOf<'links'> & HandlersOf<'clipboard'>

export const desktopHandlers = (at: At): Desktop => ({
  'windows.open': async ({ path }) => {
    void openWindow(path)
    return {}
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
