import { Button, Group } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { ReactNode } from 'react'

interface UndoToast {
  /** One of a kind is shown at a time. */
  id: string
  message: ReactNode
  undo: string
  onUndo: () => void
}

/** Says what was done, and takes it back at a press. */
export function showUndo({ id, message, undo, onUndo }: UndoToast) {
  showToast(
    id,
    <Group justify="space-between" wrap="nowrap">
      {message}
      <Button size="compact-sm" variant="default" onClick={onUndo}>
        {undo}
      </Button>
    </Group>,
  )
}

/** In place of the one of this kind that may still be there. */
export function showToast(id: string, message: ReactNode) {
  notifications.hide(id)
  notifications.show({ id, message })
}
