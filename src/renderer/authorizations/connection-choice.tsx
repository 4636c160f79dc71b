import { Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { useConnectionChoice } from './use-connection-choice'

/** Which connection is meant, where there are several. */
export function ConnectionChoice({ all, one, choose }: ReturnType<typeof useConnectionChoice>) {
  const { t } = useTranslation('authorizations')
  if (all.length < 2 || !one) return null
  return (
    <Select
      label={t('create.connection')}
      data={all.map(({ id, name }) => ({ value: id, label: name }))}
      value={one.id}
      onChange={(id) => id && choose(id)}
    />
  )
}
