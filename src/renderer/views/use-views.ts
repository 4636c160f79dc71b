import { notifications } from '@mantine/notifications'
import type { Failure } from '@shared/failure'
import type { SavedView, ViewList } from '@shared/view'
import { useTranslation } from 'react-i18next'
import { useAction, useAnswer } from '../app/query'
import { showUndo } from '../ui/undo-toast'
import { useSayFailure } from '../ui/use-say-failure'
import './words'

const none: SavedView[] = []

/** The saved views of a list, and what can be done with them. */
export function useViews(list: ViewList) {
  const { t } = useTranslation('views')
  const say = useSayFailure()
  const views = useAnswer('views.list', { list }).data ?? none
  const onError = (failure: Failure) => {
    const why = problemOf(failure)
    if (why) notifications.show({ message: t(`problem.${why}`), color: 'red' })
    else say(failure)
  }
  const save = useAction('views.save')
  const move = useAction('views.move', { onError })
  const remove = useAction('views.remove', { onError })
  const write = useAction('views.export', { onError })
  const read = useAction('views.import', { onError })
  const undo = (message: string, onUndo: () => void) =>
    showUndo({ id: 'views', message, undo: t('undo'), onUndo })
  return {
    views,
    /** What is wrong with a name comes back as words. */
    save: (view: SavedView, saved: () => void, wrong: (words: string) => void) =>
      save.mutate(
        { view },
        {
          onSuccess: saved,
          onError: (failure) => {
            const why = problemOf(failure)
            if (why) wrong(t(`problem.${why}`))
            else say(failure)
          },
        },
      ),
    update: (view: SavedView, updated: (id: string) => void) =>
      save.mutate({ view }, { onSuccess: () => updated(view.id), onError }),
    move: (id: string, to: number) => {
      if (to >= 0 && to < views.length) move.mutate({ id, to })
    },
    remove: (view: SavedView) => {
      const at = views.findIndex(({ id }) => id === view.id)
      const back = () => save.mutate({ view, at }, { onError })
      remove.mutate({ id: view.id }, { onSuccess: () => undo(t('removed', { name: view.name }), back) })
    },
    write: () => write.mutate({ list }),
    read: () =>
      read.mutate(
        { list },
        {
          onSuccess: (taken) => {
            if (!taken) return
            const back = () => {
              for (const { id } of taken.added) remove.mutate({ id })
            }
            undo(t('added', { count: taken.added.length }), back)
          },
        },
      ),
  }
}

const problems = [
  'taken',
  'tooMany',
  'notReadable',
  'tooLarge',
  'notJson',
  'noViews',
  'newer',
  'otherList',
  'wrongView',
] as const

function problemOf(failure: Failure): (typeof problems)[number] | undefined {
  if (failure.kind !== 'invalid') return undefined
  const [field] = failure.fields
  return problems.find((problem) => problem === field?.problem)
}
