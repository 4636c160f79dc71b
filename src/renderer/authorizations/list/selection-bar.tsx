import { Button } from '@mantine/core'
import type { RunKind } from '@shared/activation-run'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import bar from '../../ui/list/selection-bar.module.css'
import { OnlineButton } from '../../ui/online-button'
import { useShortcuts } from '../../ui/shortcuts'
import { toList } from '../../ui/to-list'
import { RunDialog } from '../runs/run-dialog'
import { useSaveNotes } from '../use-save-notes'
import { NotesDialog } from './notes-dialog'
import { selection, useSelectAll } from './selection'
import type { ListRoute } from './use-list-route'

const nothing: ReadonlySet<string> = new Set()

/** What can be done with the selected ones. "All" is said, and never meant silently. */
export function SelectionBar({ route, count }: { route: ListRoute; count: number }) {
  const { t } = useTranslation('authorizations')
  const selected = selection.use()
  const [kind, setKind] = useState<RunKind | null>(null)
  const [noting, setNoting] = useState(false)
  const saveNotes = useSaveNotes()
  const { all, busy } = useSelectAll(route.list, count)
  useShortcuts(
    [
      {
        id: 'authorizations.selectAll',
        keys: ['shift+a'],
        label: t('keys.selectAll'),
        group: 'list',
        run: () => void all(),
      },
    ],
    count > 0,
  )
  if (selected.size === 0) return null
  const ids = [...selected]
  const archived = route.search.archived === 'only'
  const archive = async () => {
    const said = t(archived ? 'selection.unarchived' : 'selection.archived', { count: ids.length })
    if (await saveNotes(ids, { notes: { archived: !archived } }, said)) selection.set(nothing)
  }
  return (
    <section className={bar.bar} aria-label={t('selection.label')}>
      <strong role="status">{t('selection.count', { count: selected.size })}</strong>
      <Button size="compact-sm" variant="subtle" loading={busy} onClick={() => void all()}>
        {t('selection.all', { count })}
      </Button>
      <Button
        size="compact-sm"
        variant="subtle"
        color="gray"
        onClick={(event) => {
          toList(event.currentTarget)
          selection.set(nothing)
        }}
      >
        {t('selection.clear')}
      </Button>
      <span className={bar.gap} />
      <Button size="compact-sm" variant="default" onClick={() => setNoting(true)}>
        {t('selection.notes')}
      </Button>
      {route.search.archived !== 'also' && (
        <Button size="compact-sm" variant="default" onClick={() => void archive()}>
          {archived ? t('selection.unarchive') : t('selection.archive')}
        </Button>
      )}
      <OnlineButton
        size="compact-sm"
        variant="default"
        needs="handOverLogIns"
        onClick={() => setKind('deactivate')}
      >
        {t('selection.deactivate')}
      </OnlineButton>
      <OnlineButton size="compact-sm" needs="handOverLogIns" onClick={() => setKind('activate')}>
        {t('selection.activate')}
      </OnlineButton>
      {noting && <NotesDialog ids={ids} onClose={() => setNoting(false)} />}
      {kind && (
        <RunDialog
          kind={kind}
          choice={{ of: 'authorizations', ids }}
          onClose={() => setKind(null)}
          onStarted={() => selection.set(nothing)}
        />
      )}
    </section>
  )
}
