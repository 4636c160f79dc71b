import { type ReactNode, useState } from 'react'
import { useDraft } from '../../ui/use-draft'
import type { Field } from './ours-part'

interface NoteFieldProps {
  id: string
  value: string
  onSave: (value: string) => Promise<boolean>
  children: (field: Field) => ReactNode
}

/** A long text that is saved when it is left, and kept as a draft until then: a closed window does not take it along. */
export function NoteField({ id, value, onSave, children }: NoteFieldProps) {
  const { found, keep } = useDraft(`authorization-note/${id}`)
  const [typed, setTyped] = useState<string | null>(null)
  const shown = typed ?? found ?? value
  const leave = async () => {
    if (shown === value) return keep(null)
    if (await onSave(shown)) keep(null)
  }
  return children({
    value: shown,
    onType: (text) => {
      setTyped(text)
      keep(text)
    },
    onBlur: () => void leave(),
  })
}
