import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { Ask } from '../ask/ask'
import { activeOf, Choice } from '../ask/choice'
import { refusedAt } from '../ask/refusal'
import type { PageProps } from '../talk/talk'
import { useTyped } from '../talk/use-typed'
import { useMissing } from './use-missing'

export const chosen = z.object({ text: z.string(), id: z.string().nullable() })
export const nobody = { text: '', id: null }

/** Who delivers it: one of those that the upstream knows at the address. */
export function ProviderPage({ page, talk }: PageProps<'provider'>) {
  const { t } = useTranslation('tariffs')
  const [typed, type] = useTyped(talk.session.id, 'provider', chosen, nobody)
  const { missing, setMissing } = useMissing(talk.session)
  if (!typed) return null
  const refused = refusedAt(talk.session, ['id'], t)
  const options = page.providers.map(({ id, name, logo }) => ({ id, name, logo }))
  const active = activeOf(options, typed)
  const answer = () => {
    if (!active) return setMissing(true)
    type({ ...typed, id: active.id })
    talk.answer({ kind: 'provider', id: active.id }, active.name)
  }
  return (
    <Ask
      talk={talk}
      title={t('provider.question')}
      hint={t('provider.hint')}
      onAnswer={answer}
      whole={refused.whole}
    >
      <Choice
        label={t('provider.label')}
        options={options}
        chosen={typed}
        onChoose={(next) => {
          setMissing(false)
          type(next)
        }}
        error={missing ? t('provider.missing') : refused.at('id')}
        nothing={t('provider.nothing')}
      />
    </Ask>
  )
}
