import { ActionIcon, Popover } from '@mantine/core'
import { IconBookmark } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { textOf } from './address'
import { type ListWithViews, useOpened } from './use-opened'
import { useViews } from './use-views'
import { ViewChanges } from './view-changes'
import { ViewRows } from './view-rows'
import classes from './views.module.css'
import { WriteName } from './write-name'
import './words'

/** Names for what a list shows: kept, opened, put in order, changed, shared as a file and removed. */
export function SavedViews<Search extends object>(props: ListWithViews<Search>) {
  const { t } = useTranslation('views')
  const [shown, setShown] = useState(false)
  const views = useViews(props.list)
  const opened = useOpened(props, views.views)
  const search = textOf({ ...opened.now, ...props.layout })
  const { opened: view, changed } = opened
  const shownAs = (id: string) => opened.go({ ...opened.now, ...props.layout }, id)
  return (
    <div className={classes.saved}>
      {view && (changed || view.less) && (
        <ViewChanges
          name={view.name}
          changed={changed}
          onUpdate={() => views.update({ id: view.id, list: view.list, name: view.name, search }, shownAs)}
          onSaveAsNew={() => setShown(true)}
          onDiscard={() => opened.open(view)}
        />
      )}
      <Popover
        opened={shown}
        onChange={setShown}
        position="bottom-end"
        width={400}
        trapFocus
        returnFocus
        withinPortal
      >
        <Popover.Target>
          <ActionIcon aria-label={t('title')} title={t('title')} onClick={() => setShown(!shown)}>
            <IconBookmark size={17} stroke={1.6} />
          </ActionIcon>
        </Popover.Target>
        <Popover.Dropdown aria-label={t('title')} className={classes.dropdown}>
          <WriteName
            label={t('name')}
            placeholder={t('saveThis')}
            action={t('save')}
            onWrite={(name, done, wrong) => {
              const id = crypto.randomUUID()
              const saved = () => {
                done()
                setShown(false)
                shownAs(id)
              }
              views.save({ id, list: props.list, name, search }, saved, wrong)
            }}
          />
          <ViewRows views={views} opened={opened} count={props.count} onOpened={() => setShown(false)} />
          <div className={classes.file}>
            <button type="button" onClick={views.read}>
              {t('import')}
            </button>
            <button type="button" onClick={views.write} disabled={views.views.length === 0}>
              {t('export')}
            </button>
          </div>
        </Popover.Dropdown>
      </Popover>
    </div>
  )
}
