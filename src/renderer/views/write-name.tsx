import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import classes from './views.module.css'

interface WriteNameProps {
  label: string
  placeholder: string
  action: string
  /** A new one is written where none is given. */
  name?: string
  /** `done` empties the field, `wrong` says what is wrong with the name. */
  onWrite: (name: string, done: () => void, wrong: (words: string) => void) => void
  onCancel?: () => void
}

/** A view's name being written, and what is wrong with it. */
export function WriteName({ label, placeholder, action, name = '', onWrite, onCancel }: WriteNameProps) {
  const [typed, setTyped] = useState(name)
  const [wrong, setWrong] = useState<string | null>(null)
  const empty = typed.trim() === ''
  return (
    <form
      className={classes.name}
      onSubmit={(event) => {
        event.preventDefault()
        if (!empty) onWrite(typed.trim(), () => setTyped(''), setWrong)
      }}
    >
      <TextInput
        size="xs"
        aria-label={label}
        placeholder={placeholder}
        value={typed}
        error={wrong}
        maxLength={80}
        autoComplete="off"
        data-autofocus
        ref={name === '' ? undefined : taken}
        onChange={(event) => {
          setTyped(event.currentTarget.value)
          setWrong(null)
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !onCancel) return
          event.stopPropagation()
          onCancel()
        }}
      />
      <Button type="submit" size="compact-sm" variant="default" disabled={empty}>
        {action}
      </Button>
    </form>
  )
}

/** A name that is there is taken up whole: what is typed takes its place. */
const taken = (field: HTMLInputElement | null) => {
  field?.focus()
  field?.select()
}
