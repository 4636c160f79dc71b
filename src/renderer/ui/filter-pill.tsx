import { Popover } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import classes from './filter-pill.module.css'

interface FilterPillProps {
  label: string
  /** True while it narrows the list. */
  active: boolean
  /** What is in the popover; `close` when the choice is made. */
  children: (close: () => void) => ReactNode
}

/** A button that adds a filter, and what it is chosen from. */
export function FilterPill({ label, active, children }: FilterPillProps) {
  const [opened, setOpened] = useState(false)
  const close = () => setOpened(false)
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" withinPortal trapFocus returnFocus>
      <Popover.Target>
        <button
          type="button"
          className={classes.pill}
          data-active={active || undefined}
          onClick={() => setOpened(!opened)}
        >
          {!active && <IconPlus size={12} stroke={2} aria-hidden />}
          {label}
        </button>
      </Popover.Target>
      <Popover.Dropdown className={classes.choices} aria-label={label}>
        {children(close)}
      </Popover.Dropdown>
    </Popover>
  )
}
