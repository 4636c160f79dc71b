import { useTranslation } from 'react-i18next'
import classes from './views.module.css'

interface ViewChangesProps {
  name: string
  changed: boolean
  onUpdate: () => void
  onSaveAsNew: () => void
  onDiscard: () => void
}

/** Says that the list is not, or no longer, as its view has it, and what can be done about that. */
export function ViewChanges({ name, changed, onUpdate, onSaveAsNew, onDiscard }: ViewChangesProps) {
  const { t } = useTranslation('views')
  return (
    <span className={classes.changes} role="status">
      <span className={classes.changed} title={name}>
        {t(changed ? 'changed' : 'less', { name })}
      </span>
      <button type="button" onClick={onUpdate}>
        {t('update')}
      </button>
      {changed && (
        <>
          <button type="button" onClick={onSaveAsNew}>
            {t('saveAsNew')}
          </button>
          <button type="button" onClick={onDiscard}>
            {t('discard')}
          </button>
        </>
      )}
    </span>
  )
}
