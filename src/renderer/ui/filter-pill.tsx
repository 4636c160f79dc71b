import { Popover } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { memo, type ReactNode, useState } from 'react'
import classes from './filter-pill.module.css'

interface FilterPillProps {
  label: string
  /** True while it narrows the list. */
  active: boolean
  /** What is in the popover; `close` when the choice is made. */
  children: (close: () => void) => ReactNode
}

/** A button that adds a filter, and what it is chosen from. */
export function FilterPill({ children, ...pill }: FilterPillProps) {
  const [there, setThere] = useState(false)
  return <Pill {...pill} choices={there ? children : nothing} onThere={setThere} />
}

const nothing = () => null

interface PillProps extends Omit<FilterPillProps, 'children'> {
  choices: FilterPillProps['children']
  /** False once the popover is gone, not as soon as it closes. */
  onThere: (there: boolean) => void
}

/** A bar with several of them is drawn anew with each letter that is typed beside them: one that is closed is not. */
const Pill = memo(function Pill({ label, active, choices, onThere }: PillProps) {
  const [opened, setOpened] = useState(false)
  const change = (open: boolean) => {
    setOpened(open)
    if (open) onThere(true)
  }
  return (
    <Popover
      opened={opened}
      onChange={change}
      onExitTransitionEnd={() => onThere(false)}
      position="bottom-start"
      withinPortal
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <button
          type="button"
          className={classes.pill}
          data-active={active || undefined}
          onClick={() => change(!opened)}
        >
          {!active && <IconPlus size={12} stroke={2} aria-hidden />}
          {label}
        </button>
      </Popover.Target>
      <Popover.Dropdown className={classes.choices} aria-label={label}>
        {choices(() => change(false))}
      </Popover.Dropdown>
    </Popover>
  )
})
