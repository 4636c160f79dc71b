import { IconSearch } from '@tabler/icons-react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/format'
import { useShortcuts } from '../../ui/shortcuts'
import classes from './find-box.module.css'

interface FindBoxProps {
  label: string
  /** What its key does, in the list of keys. */
  keyLabel: string
  text: string
  onType: (text: string) => void
  shown: number
  of: number
}

/** Finds among what is already here, by "/"; Escape shows all again. */
export function FindBox({ label, keyLabel, text, onType, shown, of }: FindBoxProps) {
  const { t } = useTranslation('customers')
  const { number } = useFormat()
  const field = useRef<HTMLInputElement>(null)
  useShortcuts([
    { id: 'customer.find', group: 'page', keys: ['/'], label: keyLabel, run: () => field.current?.select() },
  ])
  return (
    <search className={classes.find}>
      <label className={classes.field}>
        <IconSearch size={15} stroke={1.6} aria-hidden />
        <input
          ref={field}
          type="text"
          value={text}
          maxLength={200}
          placeholder={label}
          aria-label={label}
          onChange={(event) => onType(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return
            event.preventDefault()
            onType('')
            event.currentTarget.blur()
          }}
        />
      </label>
      <span className={classes.count} aria-live="polite">
        {t('find.count', { shown: number(shown), of: number(of) })}
      </span>
    </search>
  )
}
