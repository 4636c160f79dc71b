import { useTranslation } from 'react-i18next'
import { FailureView } from '../ui/failure-view'
import { Choice } from './choice'
import classes from './settings.module.css'
import { useSettings } from './use-settings'

const themes = ['system', 'light', 'dark'] as const
const densities = ['comfortable', 'compact'] as const

export function Appearance() {
  const { t } = useTranslation('settings')
  const { settings, choose, failure } = useSettings()
  return (
    <div className={classes.fields}>
      {failure && <FailureView failure={failure} as="strip" />}
      <Choice
        label={t('theme.label')}
        value={settings.theme}
        choices={themes.map((value) => ({ value, label: t(`theme.${value}`) }))}
        onChoose={(theme) => choose({ theme })}
      />
      <Choice
        label={t('density.label')}
        value={settings.density}
        choices={densities.map((value) => ({ value, label: t(`density.${value}`) }))}
        onChoose={(density) => choose({ density })}
      />
    </div>
  )
}
