import { useTranslation } from 'react-i18next'
import { Ask } from '../ask/ask'
import { activeOf, Choice } from '../ask/choice'
import { refusedAt } from '../ask/refusal'
import type { PageProps } from '../talk/talk'
import { useTyped } from '../talk/use-typed'
import { chosen, nobody } from './provider-page'
import { useMissing } from './use-missing'

/** Which of the provider's tariffs. */
export function TariffPage({ page, talk }: PageProps<'tariff'>) {
  const { t } = useTranslation('tariffs')
  const [typed, type] = useTyped(talk.session.id, 'tariff', chosen, nobody)
  const { missing, setMissing } = useMissing(talk.session)
  if (!typed) return null
  const refused = refusedAt(talk.session, ['id'], t)
  const active = activeOf(page.tariffs, typed)
  const answer = () => {
    if (!active) return setMissing(true)
    type({ ...typed, id: active.id })
    talk.answer({ kind: 'tariff', id: active.id }, active.name)
  }
  return (
    <Ask
      talk={talk}
      title={page.provider ? t('tariff.questionOf', { provider: page.provider }) : t('tariff.question')}
      hint={t('tariff.hint')}
      onAnswer={answer}
      whole={refused.whole}
    >
      <Choice
        label={t('tariff.label')}
        options={page.tariffs}
        chosen={typed}
        onChoose={(next) => {
          setMissing(false)
          type(next)
        }}
        error={missing ? t('tariff.missing') : refused.at('id')}
        nothing={t('tariff.nothing')}
      />
    </Ask>
  )
}
