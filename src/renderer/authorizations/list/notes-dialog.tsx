import { Autocomplete, Button, Checkbox, Modal, TagsInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../app/query'
import classes from '../runs/runs.module.css'
import { useSaveNotes } from '../use-save-notes'

/** Owner and tags of several at once. What is left empty stays as each has it. Give it to the screen only while it is open. */
export function NotesDialog({ ids, onClose }: { ids: string[]; onClose: () => void }) {
  const { t } = useTranslation('authorizations')
  const choices = useAnswer('authorizations.choices', {}).data
  const [owner, setOwner] = useState('')
  const [nobody, setNobody] = useState(false)
  const [add, setAdd] = useState<string[]>([])
  const [remove, setRemove] = useState<string[]>([])
  const [saving, setSaving] = useState(false)
  const saveNotes = useSaveNotes()
  const newOwner = nobody ? '' : owner.trim() || undefined
  const changes = newOwner !== undefined || add.length > 0 || remove.length > 0
  const save = async () => {
    if (!changes || saving) return
    setSaving(true)
    const change = { notes: newOwner === undefined ? {} : { owner: newOwner }, tags: { add, remove } }
    const saved = await saveNotes(ids, change, t('notes.saved', { count: ids.length }))
    setSaving(false)
    if (saved) onClose()
  }
  const tags = { data: choices?.tags ?? [], maxTags: 30, maxLength: 60, acceptValueOnBlur: true }
  return (
    <Modal
      opened
      padding="xl"
      onClose={onClose}
      title={t('notes.title', { count: ids.length })}
      closeButtonProps={{ 'aria-label': t('notes.cancel') }}
    >
      <form
        className={classes.dialog}
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <p className={classes.quiet}>{t('notes.intro')}</p>
        <Autocomplete
          label={t('ours.owner')}
          data={choices?.owners ?? []}
          value={owner}
          maxLength={200}
          disabled={nobody}
          data-autofocus
          onChange={setOwner}
        />
        <Checkbox
          label={t('notes.nobody')}
          checked={nobody}
          onChange={(event) => setNobody(event.currentTarget.checked)}
        />
        <TagsInput
          {...tags}
          label={t('notes.add')}
          description={t('ours.tagsHint')}
          value={add}
          onChange={setAdd}
        />
        <TagsInput {...tags} label={t('notes.remove')} value={remove} onChange={setRemove} />
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose}>
            {t('notes.cancel')}
          </Button>
          <Button type="submit" disabled={!changes} loading={saving}>
            {t('notes.save')}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
