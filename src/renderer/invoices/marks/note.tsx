import { Textarea } from '@mantine/core'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useShortcuts } from '../../ui/shortcuts'
import { useDraft } from '../../ui/use-draft'
import classes from './marks.module.css'
import { useSaveNote } from './use-save-note'

/** So long after the last keystroke, in ms, a note is saved. */
const saveAfter = 800

/**
 * Our note about an invoice: it saves itself, and what is not saved yet outlives a closed window and a crash. One invoice's only:
 * give it a key.
 */
export default function Note({ id, note }: { id: string; note: string }) {
  const { t } = useTranslation('invoiceMarks')
  const { found, keep } = useDraft(`invoice-note/${id}`)
  const { save, offerUndo } = useSaveNote(id)
  const [typed, setTyped] = useState<string | null>(null)
  const [before, setBefore] = useState(note)
  const field = useRef<HTMLTextAreaElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const unsaved = useRef<string | null>(null)
  const text = typed ?? found ?? note

  const flush = useCallback(async () => {
    clearTimeout(timer.current)
    const last = unsaved.current
    if (last === null) return
    unsaved.current = null
    if ((await save(last)) && unsaved.current === null) keep(null)
  }, [save, keep])
  useEffect(() => () => void flush(), [flush])

  useShortcuts([
    { id: 'invoice.note', keys: ['n'], label: t('write'), group: 'page', run: () => field.current?.focus() },
  ])
  return (
    <Textarea
      ref={field}
      className={classes.note}
      autosize
      minRows={1}
      maxRows={6}
      maxLength={10_000}
      disabled={found === undefined}
      aria-label={t('note')}
      placeholder={t('placeholder')}
      description={t('local')}
      inputWrapperOrder={['input', 'description']}
      value={text}
      onFocus={() => setBefore(note)}
      onChange={({ currentTarget: { value } }) => {
        setTyped(value)
        keep(value)
        unsaved.current = value
        clearTimeout(timer.current)
        timer.current = setTimeout(() => void flush(), saveAfter)
      }}
      onBlur={async () => {
        const now = text.trim()
        // A draft of before, or what could not be saved.
        if (unsaved.current === null && now !== note) unsaved.current = text
        await flush()
        if (now !== before) offerUndo(now, before, () => setTyped(before))
      }}
    />
  )
}
