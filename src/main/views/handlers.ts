import type { ViewList } from '@shared/view'
import { fileNameOf } from '../desktop/file-name'
import { openFile } from '../desktop/open-file'
import { saveFile } from '../desktop/save-file'
import type { HandlersOf } from '../handlers'
import type { At } from '../office'
import { viewsFile, viewsIn } from './views-file'

const json = { name: 'JSON', extensions: ['json'] }
/** Two hundred views with long addresses are less. */
const mostBytes = 5_000_000

export const viewHandlers = (at: At): HandlersOf<'views'> => {
  const changed = async (list: ViewList | null) => {
    if (list !== null) (await at()).tell('views.changed', { list })
    return {}
  }
  return {
    'views.list': async ({ list }) => (await at()).store.views.list(list),
    'views.save': async (change) => {
      await (await at()).store.views.save(change)
      return changed(change.view.list)
    },
    'views.move': async (change) => changed(await (await at()).store.views.move(change)),
    'views.remove': async ({ id }) => changed(await (await at()).store.views.remove(id)),
    'views.export': async ({ list }, caller) => {
      const bytes = viewsFile(list, await (await at()).store.views.list(list))
      return saveFile({ bytes, fileName: fileNameOf(`meterkast-views-${list}`, 'json') }, json, caller)
    },
    'views.import': async ({ list }, caller) => {
      const file = await openFile(json, mostBytes, caller)
      if (!file) return null
      const added = await (await at()).store.views.add({ list, views: viewsIn(file.bytes, list) })
      await changed(list)
      return { added }
    },
  }
}
