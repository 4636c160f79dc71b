import { ActionIcon, Checkbox, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconX } from '@tabler/icons-react'
import { useQueries } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { answer, useAnswer } from '../app/query'
import classes from './offline.module.css'

interface PickerProps {
  /** Account ids. */
  chosen: readonly string[]
  onChoose: (chosen: string[]) => void
}

/** Chooses customers by name, e-mail or number. */
export function CustomerPicker({ chosen, onChoose }: PickerProps) {
  const { t } = useTranslation('offline')
  const [typed, setTyped] = useState('')
  const [text] = useDebouncedValue(typed.trim(), 80)
  const found = useAnswer('customers.search', { text, limit: 50 }, { enabled: text !== '' })
  const toggle = (id: string) =>
    onChoose(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id])
  return (
    <div className={classes.picker}>
      <TextInput
        aria-label={t('picker.label')}
        placeholder={t('picker.placeholder')}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {text !== '' && found.data && (
        <ul className={classes.found}>
          {found.data.map(({ id, name, number }) => (
            <li key={id}>
              <Checkbox size="xs" label={name} checked={chosen.includes(id)} onChange={() => toggle(id)} />
              <span className={classes.number}>{number}</span>
            </li>
          ))}
          {found.data.length === 0 && <li>{t('picker.nothing')}</li>}
        </ul>
      )}
      {text === '' && <Chosen chosen={chosen} onRemove={toggle} />}
      <span className={classes.note}>
        {chosen.length === 0 ? t('picker.none') : t('picker.chosen', { count: chosen.length })}
      </span>
    </div>
  )
}

function Chosen({ chosen, onRemove }: { chosen: readonly string[]; onRemove: (id: string) => void }) {
  const { t } = useTranslation('offline')
  const customers = useQueries({ queries: chosen.map((id) => answer('customers.get', { id })) })
  return (
    <ul className={classes.chosen}>
      {chosen.map((id, at) => {
        // Until its name is here the id stands in for it.
        const { name, number } = customers[at]?.data ?? { name: id, number: '' }
        return (
          <li key={id}>
            <span>{name}</span>
            <span className={classes.number}>{number}</span>
            <ActionIcon size="sm" aria-label={t('picker.remove', { name })} onClick={() => onRemove(id)}>
              <IconX size={14} />
            </ActionIcon>
          </li>
        )
      })}
    </ul>
  )
}
