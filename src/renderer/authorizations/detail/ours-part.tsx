import { Autocomplete, Button, TagsInput, Textarea, TextInput } from '@mantine/core'
import type { Authorization, AuthorizationNotes } from '@shared/authorization'
import { IconLock } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../app/query'
import { Part } from '../../ui/part'
import { useSaveNotes } from '../use-save-notes'
import classes from './detail.module.css'
import { FollowUpField } from './follow-up-field'
import { NoteField } from './note-field'

/** What we keep beside it. Saved when a field is left, and taken back with one press. */
export function OursPart({ authorization: { id, notes } }: { authorization: Authorization }) {
  const { t } = useTranslation('authorizations')
  const choices = useAnswer('authorizations.choices', {}).data
  const saveNotes = useSaveNotes()
  const save = <K extends keyof AuthorizationNotes>(key: K, value: AuthorizationNotes[K], said?: string) =>
    saveNotes([id], { notes: { [key]: value } }, said)
  const archive = () =>
    void save(
      'archived',
      !notes.archived,
      t(notes.archived ? 'selection.unarchived' : 'selection.archived', { count: 1 }),
    )
  return (
    <Part
      title={t('ours.title')}
      aside={
        <Button variant="subtle" color="gray" size="compact-sm" onClick={archive}>
          {notes.archived ? t('ours.unarchive') : t('ours.archive')}
        </Button>
      }
    >
      <p className={classes.ours}>
        <IconLock size={13} stroke={1.8} aria-hidden />
        {t('ours.hint')}
      </p>
      <div className={classes.fields}>
        <Left value={notes.owner} onSave={(value) => save('owner', value)}>
          {({ onType, ...field }) => (
            <Autocomplete
              {...field}
              size="xs"
              label={t('ours.owner')}
              data={choices?.owners ?? []}
              maxLength={200}
              onChange={onType}
            />
          )}
        </Left>
        <FollowUpField value={notes.followUpOn} onSave={(value) => save('followUpOn', value)} />
        <Left value={notes.nickname} onSave={(value) => save('nickname', value)}>
          {({ onType, ...field }) => (
            <TextInput
              {...field}
              size="xs"
              label={t('ours.nickname')}
              maxLength={200}
              onChange={(event) => onType(event.currentTarget.value)}
            />
          )}
        </Left>
        <TagsInput
          size="xs"
          label={t('ours.tags')}
          placeholder={notes.tags.length === 0 ? t('ours.tagsHint') : ''}
          data={choices?.tags ?? []}
          value={notes.tags}
          maxTags={30}
          maxLength={60}
          acceptValueOnBlur
          onChange={(tags) => void save('tags', tags)}
        />
        <div className={classes.wide}>
          <NoteField id={id} value={notes.note} onSave={(value) => save('note', value)}>
            {({ onType, ...field }) => (
              <Textarea
                {...field}
                size="xs"
                label={t('ours.note')}
                autosize
                minRows={2}
                maxRows={12}
                maxLength={10_000}
                onChange={(event) => onType(event.currentTarget.value)}
              />
            )}
          </NoteField>
        </div>
      </div>
    </Part>
  )
}

export interface Field {
  value: string
  onType: (value: string) => void
  onBlur: () => void
}

interface LeftProps {
  value: string
  onSave: (value: string) => Promise<boolean>
  children: (field: Field) => React.ReactNode
}

/** A field that is saved when it is left; until then what is typed stands. */
function Left({ value, onSave, children }: LeftProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const leave = async () => {
    if (typed === null) return
    if (typed.trim() === value || (await onSave(typed.trim()))) setTyped(null)
  }
  return children({ value: typed ?? value, onType: setTyped, onBlur: () => void leave() })
}
