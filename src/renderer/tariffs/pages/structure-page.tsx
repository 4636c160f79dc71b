import { useTranslation } from 'react-i18next'
import { Ask } from '../ask/ask'
import { Choice } from '../ask/choice'
import { refusedAt } from '../ask/refusal'
import type { PageProps } from '../talk/talk'
import { useTyped } from '../talk/use-typed'
import { chosen, nobody } from './provider-page'
import { structureWords } from './structure-words'
import { useMissing } from './use-missing'

/** One price, a price by the time of day, or the market's. */
export function StructurePage({ page, talk }: PageProps<'structure'>) {
  const { t } = useTranslation('tariffs')
  const [typed, type] = useTyped(talk.session.id, 'structure', chosen, nobody)
  const { missing, setMissing } = useMissing(talk.session)
  if (!typed) return null
  const refused = refusedAt(talk.session, ['option'], t)
  const options = page.options.map((option) => ({ id: option, ...structureWords(option, t) }))
  const active = options.find(({ id }) => id === typed.id)
  const answer = () => {
    if (!active) return setMissing(true)
    talk.answer({ kind: 'structure', option: active.id }, active.name)
  }
  return (
    <Ask
      talk={talk}
      title={t('structure.question')}
      hint={t('structure.hint')}
      onAnswer={answer}
      whole={refused.whole}
    >
      <Choice
        label={t('structure.label')}
        options={options}
        chosen={typed}
        onChoose={(next) => {
          setMissing(false)
          type(next)
        }}
        error={missing ? t('structure.missing') : refused.at('option')}
      />
    </Ask>
  )
}
