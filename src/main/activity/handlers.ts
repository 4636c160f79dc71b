import { saveFile } from '../desktop/save-file'
import type { HandlersOf } from '../handlers'
import type { At } from '../office'
import { activityText } from './export'
import { pageOf, peopleOf } from './lines'
import { verifyActivity } from './verify'

const jsonLines = { name: 'JSON Lines', extensions: ['jsonl'] }

export function activityHandlers(at: At): HandlersOf<'activity'> {
  let exporting: AbortController | null = null
  return {
    'activity.page': async (asked) => pageOf(await at(), asked),
    'activity.people': async () => peopleOf(await at()),
    'activity.verify': async () => verifyActivity(await at()),
    'activity.export': async (_, caller) => {
      exporting?.abort()
      const mine = new AbortController()
      exporting = mine
      let lines = 0
      const bytes = activityText(await at(), mine.signal, (count) => {
        lines = count
      })
      const fileName = `activity-${new Date().toISOString().slice(0, 10)}.jsonl`
      return { ...(await saveFile({ bytes, fileName }, jsonLines, caller)), lines }
    },
    'activity.cancelExport': () => {
      exporting?.abort()
      return {}
    },
  }
}
