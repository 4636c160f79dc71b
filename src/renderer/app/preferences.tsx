import { useMantineColorScheme } from '@mantine/core'
import { languageOf } from '@shared/language'
import { useEffect } from 'react'
import { speak } from '../i18n/i18n'
import { useAnswer } from './query'

/** Puts the person's choices of language, theme and density into effect, and follows them when they change. */
export function Preferences() {
  const settings = useAnswer('settings.get', {}).data
  const system = useAnswer('console.status', {}).data?.systemLanguages
  const { setColorScheme } = useMantineColorScheme()
  const theme = settings?.theme
  const language = settings && system && languageOf(settings.language, system)

  useEffect(() => {
    if (theme) setColorScheme(theme === 'system' ? 'auto' : theme)
  }, [theme, setColorScheme])
  useEffect(() => {
    if (language) void speak(language)
  }, [language])
  useEffect(() => {
    document.documentElement.dataset.density = settings?.density ?? 'comfortable'
  }, [settings?.density])
  return null
}
