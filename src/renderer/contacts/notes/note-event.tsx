import '../words'
import { Button, Textarea } from '@mantine/core'
import type { ContactNote } from '@shared/contact-history'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDraft } from '../../ui/use-draft'
import classes from './notes.module.css'
import { useNote } from './use-note'

/** A note in the history: read, changed, removed. */
export function NoteEvent({ contactId, note }: { contactId: string; note: ContactNote }) {
  const { t } = useTranslation('contactPage')
  const { remove } = useNote(contactId)
  const [changing, setChanging] = useState(false)
  if (changing) return <NoteChange contactId={contactId} note={note} onEnd={() => setChanging(false)} />
  return (
    <div className={classes.note}>
      <p className={classes.text}>{note.text}</p>
      <span className={classes.foot}>
        {note.who}
        {note.changedAt !== null && <span>{t('notes.changed')}</span>}
        <button type="button" className={classes.act} onClick={() => setChanging(true)}>
          {t('notes.edit')}
        </button>
        <button type="button" className={classes.act} onClick={() => remove(note)}>
          {t('notes.remove')}
        </button>
      </span>
    </div>
  )
}

function NoteChange({ contactId, note, onEnd }: { contactId: string; note: ContactNote; onEnd: () => void }) {
  const { t } = useTranslation('contactPage')
  const { save, saving } = useNote(contactId)
  const { found, keep } = useDraft(`note/${note.id}`)
  const [typed, setTyped] = useState<string | null>(null)
  const text = typed ?? found ?? note.text
  const end = () => {
    keep(null)
    onEnd()
  }
  return (
    <form
      className={classes.form}
      onSubmit={async (event) => {
        event.preventDefault()
        if (await save(note.id, text)) end()
      }}
    >
      <Textarea
        autosize
        minRows={2}
        maxRows={12}
        maxLength={10_000}
        aria-label={t('notes.label')}
        value={text}
        onChange={(event) => {
          setTyped(event.currentTarget.value)
          keep(event.currentTarget.value)
        }}
      />
      <div className={classes.buttons}>
        <Button size="compact-sm" variant="default" onClick={end}>
          {t('notes.cancel')}
        </Button>
        <Button size="compact-sm" type="submit" loading={saving} disabled={text.trim() === ''}>
          {t('notes.save')}
        </Button>
      </div>
    </form>
  )
}
