import type { TablerIcon } from '@tabler/icons-react'
import classes from './status.module.css'

/** Never colour alone: an icon, a word and a tone. */
export function Status({
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
      <span>{word}</span>
    </span>
  )
}
