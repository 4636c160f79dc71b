import { IconChevronDown, IconChevronUp, IconPencil, IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import classes from './views.module.css'

interface ViewToolsProps {
  name: string
  onRename: () => void
  onUp: (() => void) | undefined
  onDown: (() => void) | undefined
  onRemove: () => void
}

/** What can be done with a view, by the mouse; its name has the keys for all of it. */
export function ViewTools({ name, onRename, onUp, onDown, onRemove }: ViewToolsProps) {
  const { t } = useTranslation('views')
  const tools = [
    { label: t('renameOf', { name }), Icon: IconPencil, run: onRename },
    { label: t('up', { name }), Icon: IconChevronUp, run: onUp },
    { label: t('down', { name }), Icon: IconChevronDown, run: onDown },
    { label: t('remove', { name }), Icon: IconX, run: onRemove },
  ]
  return (
    <span className={classes.tools}>
      {tools.map(({ label, Icon, run }) => (
        <button
          key={label}
          type="button"
          tabIndex={-1}
          aria-label={label}
          title={label}
          disabled={!run}
          onClick={run}
        >
          <Icon size={14} stroke={1.8} aria-hidden />
        </button>
      ))}
    </span>
  )
}
