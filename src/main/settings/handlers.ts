import { nativeTheme } from 'electron'
import type { HandlersOf } from '../handlers'
import type { At } from '../office'

export const settingsHandlers = (at: At): HandlersOf<'settings'> => ({
  'settings.get': async () => (await at()).store.settings.get(),
  'settings.save': async (change) => {
    const { store, tell } = await at()
    const settings = await store.settings.save(change)
    nativeTheme.themeSource = settings.theme
    tell('settings.changed', settings)
    return settings
  },
})

export const draftHandlers = (at: At): HandlersOf<'drafts'> => ({
  'drafts.get': async ({ key }) => ({ text: await (await at()).store.drafts.get(key) }),
  'drafts.save': async ({ key, text }) => {
    await (await at()).store.drafts.save({ key, text })
    return {}
  },
})
