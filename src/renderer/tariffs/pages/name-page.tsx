import { TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { Ask } from '../ask/ask'
import { refusedAt } from '../ask/refusal'
import type { PageProps } from '../talk/talk'
import { useTyped } from '../talk/use-typed'

/** What a provider or a tariff is called that the upstream does not know. */
export function NamePage({ page, talk }: PageProps<'providerName' | 'tariffName'>) {
  const { t } = useTranslation('tariffs')
  const [typed, type] = useTyped(talk.session.id, page.kind, z.string(), page.name)
  if (typed === null) return null
  const refused = refusedAt(talk.session, ['name'], t)
  const { kind } = page
  return (
    <Ask
      talk={talk}
      title={t(`${kind}.question`)}
      hint={t(`${kind}.hint`)}
      onAnswer={() => talk.answer({ kind, name: typed.trim() }, typed.trim())}
      whole={refused.whole}
    >
      <TextInput
        label={t(`${kind}.label`)}
        maw={420}
        maxLength={200}
        value={typed}
        error={refused.at('name')}
        onChange={(event) => type(event.currentTarget.value)}
      />
    </Ask>
  )
}
