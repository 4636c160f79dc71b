import type { SavedView } from '@shared/view'
import { type KeyboardEvent, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import type { CountQuery } from './use-counts'
import type { useViews } from './use-views'
import { ViewCount } from './view-count'
import { ViewTools } from './view-tools'
import classes from './views.module.css'
import { WriteName } from './write-name'

interface ViewRowProps {
  view: SavedView & { less: boolean }
  /** Its place, from 0, and the last one. */
  at: number
  last: number
  count: CountQuery
  current: boolean
  onOpen: () => void
  /** Goes to the view at a place. */
  onFocus: (at: number) => void
  views: ReturnType<typeof useViews>
}

export function ViewRow({ view, at, last, count, current, onOpen, onFocus, views }: ViewRowProps) {
  const { t } = useTranslation('views')
  const [naming, setNaming] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const named = () => {
    flushSync(() => setNaming(false))
    button.current?.focus()
  }
  const { id, list, name, search } = view
  const remove = () => {
    onFocus(at === last ? at - 1 : at + 1)
    views.remove({ id, list, name, search })
  }
  const press = (event: KeyboardEvent) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    if (step && event.altKey) views.move(id, at + step)
    else if (step) onFocus(at + step)
    else if (event.key === 'F2') setNaming(true)
    else if (event.key === 'Delete') remove()
    else return
    event.preventDefault()
  }
  if (naming) {
    return (
      <li className={classes.row}>
        <WriteName
          label={t('renameOf', { name })}
          placeholder={name}
          action={t('rename')}
          name={name}
          onWrite={(typed, _done, wrong) => views.save({ id, list, name: typed, search }, named, wrong)}
          onCancel={named}
        />
      </li>
    )
  }
  return (
    <li
      className={classes.row}
      draggable
      onDragStart={(event) => event.dataTransfer.setData(dragged, id)}
      onDragOver={(event) => event.dataTransfer.types.includes(dragged) && event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        views.move(event.dataTransfer.getData(dragged), at)
      }}
    >
      <button
        ref={button}
        type="button"
        className={classes.open}
        aria-current={current || undefined}
        aria-keyshortcuts="F2 Delete Alt+ArrowUp Alt+ArrowDown"
        title={view.less ? t('less', { name }) : name}
        onClick={onOpen}
        onKeyDown={press}
      >
        <span title={name}>{name}</span>
        <ViewCount query={count} />
      </button>
      <ViewTools
        name={name}
        onRename={() => setNaming(true)}
        onUp={at === 0 ? undefined : () => views.move(id, at - 1)}
        onDown={at === last ? undefined : () => views.move(id, at + 1)}
        onRemove={remove}
      />
    </li>
  )
}

const dragged = 'application/x-meterkast-view'
