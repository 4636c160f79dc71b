import type { TablerIcon } from '@tabler/icons-react'
import { memo } from 'react'
import classes from './status.module.css'

/** Never colour alone: an icon, a word and a tone. Drawn anew only where one of them changed: it stands in every row of a list. */
export const Status = memo(function Status({
  icon: Icon,
  word,
  tone,
}: {
  icon: TablerIcon
  word: string
  tone: 'good' | 'warn' | 'bad' | 'quiet'
}) {
  return (
    <span className={classes.status} data-tone={tone}>
      <Icon size={14} stroke={1.8} aria-hidden />
      <span title={word}>{word}</span>
    </span>
  )
})
