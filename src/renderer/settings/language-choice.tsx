import { languages, ownNames } from '@shared/language'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../i18n/format'
import { FailureView } from '../ui/failure-view'
import { Choice } from './choice'
import classes from './settings.module.css'
import { useSettings } from './use-settings'

export function LanguageChoice() {
  const { t } = useTranslation('settings')
  const { settings, choose, failure } = useSettings()
  const { day, money } = useFormat()
  return (
    <div className={classes.fields}>
      {failure && <FailureView failure={failure} as="strip" />}
      <div>
        <Choice
          label={t('language.label')}
          hint={t('language.hint')}
          value={settings.language}
          choices={[
            { value: 'system' as const, label: t('language.system') },
            ...languages.map((value) => ({ value, label: ownNames[value] })),
          ]}
          onChoose={(language) => choose({ language })}
        />
        <p className={classes.hint}>
          {t('language.example', {
            day: day(new Date().toISOString().slice(0, 10)),
            money: money({ minor: 123450, currency: 'EUR' }),
          })}
        </p>
      </div>
    </div>
  )
}
