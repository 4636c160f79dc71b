import { ActionIcon, Kbd, Tooltip } from '@mantine/core'
import type { TablerIcon } from '@tabler/icons-react'
import { useAnswer } from '../app/query'
import { keyNames } from './key-names'
import classes from './tool.module.css'

interface ToolProps {
  icon: TablerIcon
  label: string
  /** As in `Shortcut`. */
  keys?: string
  pressed?: boolean
  disabled?: boolean
  /** Why it can do nothing, in words: shown in place of its key. */
  hindrance?: string | null
  loading?: boolean
  onClick: () => void
}

/** A button that is an icon; its name and key are in its tooltip. Keeps the focus when it can do nothing. */
export function Tool({
  icon: Icon,
  label,
  keys,
  pressed,
  hindrance = null,
  disabled = hindrance !== null,
  loading = false,
  onClick,
}: ToolProps) {
  const mac = useAnswer('console.status', {}).data?.platform === 'mac'
  return (
    <Tooltip
      label={
        <span className={classes.tip}>
          {hindrance ?? label}
          {keys && !hindrance && <Kbd size="xs">{keyNames(keys, mac)}</Kbd>}
        </span>
      }
    >
      <ActionIcon
        aria-label={label}
        aria-pressed={pressed}
        aria-disabled={disabled || undefined}
        {...(disabled && { 'data-disabled': true })}
        loading={loading}
        onClick={() => disabled || onClick()}
      >
        <Icon size={16} stroke={1.6} />
      </ActionIcon>
    </Tooltip>
  )
}
