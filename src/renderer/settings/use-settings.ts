import { defaultSettings, type Settings } from '@shared/settings'
import { useAction, useAnswer } from '../app/query'
import { queryClient } from '../app/query-client'

/** The person's own choices. A choice takes effect at once, and goes back when it could not be saved. */
export function useSettings() {
  const settings = useAnswer('settings.get', {}).data ?? defaultSettings
  const save = useAction('settings.save', {
    onError: () => queryClient.invalidateQueries({ queryKey: ['settings.get'] }),
  })
  const choose = (change: Partial<Settings>) => {
    queryClient.setQueryData(['settings.get', {}], { ...settings, ...change })
    save.mutate(change)
  }
  return { settings, choose, failure: save.error }
}
