import { IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './side-panel.module.css'
import { Tool } from './tool'

interface SidePanelProps {
  /** What it shows, for who cannot see it. */
  label: string
  /** In its bar: where it stands in the list, and what can be done with it. */
  start?: ReactNode
  end?: ReactNode
  closeLabel: string
  onClose: () => void
  children: ReactNode
}

/** The chosen one beside its list. The list itself closes it by Esc. */
export function SidePanel({ label, start, end, closeLabel, onClose, children }: SidePanelProps) {
  return (
    <aside className={classes.panel} aria-label={label}>
      <div className={classes.bar}>
        {start}
        <span className={classes.gap} />
        {end}
        <Tool icon={IconX} label={closeLabel} keys="Escape" onClick={onClose} />
      </div>
      {children}
    </aside>
  )
}
