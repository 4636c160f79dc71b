import { ActionIcon } from '@mantine/core'
import { IconChevronDown, IconChevronUp, IconX } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../i18n/format'
import classes from './pdf.module.css'
import type { Found } from './use-find'

interface FindBarProps {
  words: string
  onWords: (words: string) => void
  found: Found
  onClose: () => void
}

export function FindBar({ words, onWords, found, onClose }: FindBarProps) {
  const { t } = useTranslation('pdf')
  const { number } = useFormat()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const before = document.activeElement
    field.current?.select()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  const { matches, current, searching, step } = found
  const state = () => {
    if (!words.trim()) return ''
    if (matches.length === 0) return searching ? t('find.searching') : t('find.nothing')
    return t('find.count', { at: number(current + 1), count: matches.length })
  }
  return (
    <search className={classes.find}>
      <input
        ref={field}
        type="text"
        value={words}
        maxLength={200}
        placeholder={t('find.label')}
        aria-label={t('find.label')}
        onChange={(event) => onWords(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'Escape') return
          event.preventDefault()
          if (event.key === 'Escape') onClose()
          else step(event.shiftKey ? -1 : 1)
        }}
      />
      <span className={classes.findState} role="status">
        {state()}
      </span>
      <ActionIcon size="sm" aria-label={t('keys.findPrevious')} onClick={() => step(-1)}>
        <IconChevronUp size={16} stroke={1.6} />
      </ActionIcon>
      <ActionIcon size="sm" aria-label={t('keys.findNext')} onClick={() => step(1)}>
        <IconChevronDown size={16} stroke={1.6} />
      </ActionIcon>
      <ActionIcon size="sm" aria-label={t('find.close')} onClick={onClose}>
        <IconX size={16} stroke={1.6} />
      </ActionIcon>
    </search>
  )
}
