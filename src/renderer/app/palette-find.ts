import type { TablerIcon } from '@tabler/icons-react'

/** One thing that the palette found. */
export interface Find {
  id: string
  label: string
  hint?: string | undefined
  icon?: TablerIcon
  run: () => void
}
