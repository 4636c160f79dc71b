import { type Language, languages } from '@shared/language'
import { useTranslation } from 'react-i18next'

/** The language on screen. */
export function useLanguage(): Language {
  const { i18n } = useTranslation()
  return languages.find((language) => language === i18n.language) ?? 'en'
}
