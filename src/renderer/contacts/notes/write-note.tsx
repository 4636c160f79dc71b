import '../words'
import { Button, Textarea } from '@mantine/core'
import { useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useShortcuts } from '../../ui/shortcuts'
import { showToast } from '../../ui/undo-toast'
import { useDraft } from '../../ui/use-draft'
import classes from './notes.module.css'
import { useNote } from './use-note'

/** Where a note about a contact is written. What is typed outlives a closed window and a crash. One contact's only: give it a key. */
export function WriteNote({ contactId }: { contactId: string }) {
  const { t } = useTranslation(['contactPage', 'contacts'])
  const { save, saving } = useNote(contactId)
  const { found, keep } = useDraft(`note-of/${contactId}`)
  const [typed, setTyped] = useState<string | null>(null)
  // One id from the first try until it is kept: whoever presses twice writes one note.
  const [noteId, setNoteId] = useState(() => crypto.randomUUID())
  const field = useRef<HTMLTextAreaElement>(null)
  const titleId = useId()
  const text = typed ?? found ?? ''
  useShortcuts([
    {
      id: 'contact.note',
      keys: ['n'],
      label: t('contacts:keys.note'),
      group: 'page',
      palette: true,
      run: () => field.current?.focus(),
    },
  ])
  return (
    <section className={classes.write} aria-labelledby={titleId}>
      <h2 id={titleId}>{t('notes.title')}</h2>
      <form
        className={classes.form}
        onSubmit={async (event) => {
          event.preventDefault()
          if (saving || !(await save(noteId, text))) return
          keep(null)
          setTyped('')
          setNoteId(crypto.randomUUID())
          showToast('contact-note', t('notes.saved'))
        }}
      >
        <Textarea
          ref={field}
          autosize
          minRows={2}
          maxRows={12}
          maxLength={10_000}
          aria-label={t('notes.label')}
          placeholder={t('notes.placeholder')}
          description={t('notes.local')}
          inputWrapperOrder={['input', 'description']}
          value={text}
          onChange={(event) => {
            setTyped(event.currentTarget.value)
            keep(event.currentTarget.value)
          }}
        />
        {text.trim() !== '' && (
          <div className={classes.buttons}>
            <Button size="compact-sm" type="submit" loading={saving}>
              {t('notes.save')}
            </Button>
          </div>
        )}
      </form>
    </section>
  )
}
