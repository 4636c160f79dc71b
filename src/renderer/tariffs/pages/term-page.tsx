import { Button, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { useFormat } from '../../i18n/format'
import { parseDay } from '../../i18n/parse'
import { typedDay } from '../../i18n/typing'
import { useLanguage } from '../../i18n/use-language'
import { today } from '../../invoices/days'
import { Ask } from '../ask/ask'
import { refusedAt } from '../ask/refusal'
import type { PageProps } from '../talk/talk'
import { useTyped } from '../talk/use-typed'
import classes from './pages.module.css'
import { type TermProblem, termOf } from './term'
import { useMissing } from './use-missing'

const typedTerm = z.object({ startsOn: z.string().max(40), endsOn: z.string().max(40) })

/** From when until when the contract runs: days as they are picked, of no time zone. */
export function TermPage({ page, talk }: PageProps<'term'>) {
  const { t } = useTranslation('tariffs')
  const { day } = useFormat()
  const language = useLanguage()
  const asTyped = (one: string | null) => (one ? typedDay(one, language) : '')
  const [typed, type] = useTyped(talk.session.id, 'term', typedTerm, {
    startsOn: asTyped(page.startsOn),
    endsOn: asTyped(page.endsOn),
  })
  const { missing, setMissing } = useMissing(talk.session)
  if (!typed) return null
  const refused = refusedAt(talk.session, ['startsOn', 'endsOn'], t)
  const { term, problems } = termOf(typed.startsOn, typed.endsOn)
  const example = typedDay(`${today().slice(0, 4)}-01-31`, language)
  const words = (problem: TermProblem | undefined) => problem && t(`term.${problem}`, { example })
  const skip = () => talk.answer({ kind: 'term', startsOn: null, endsOn: null }, t('term.unknown'))
  const answer = () => {
    if (!term) return setMissing(true)
    if (term.startsOn === null) return skip()
    const text = term.endsOn
      ? t('term.fromTo', { from: day(term.startsOn), to: day(term.endsOn) })
      : t('term.from', { from: day(term.startsOn) })
    talk.answer({ kind: 'term', ...term }, text)
  }
  const field = (name: 'startsOn' | 'endsOn') => {
    const read = parseDay(typed[name])
    return {
      label: t(`term.${name}`),
      placeholder: example,
      ...(read && { description: day(read) }),
      inputWrapperOrder: ['label', 'input', 'description', 'error'] as (
        | 'label'
        | 'input'
        | 'description'
        | 'error'
      )[],
      spellCheck: false,
      maxLength: 40,
      value: typed[name],
      error: (missing && words(problems[name])) || refused.at(name),
      onChange: (event: { currentTarget: { value: string } }) => {
        setMissing(false)
        type({ ...typed, [name]: event.currentTarget.value })
      },
    }
  }
  return (
    <Ask
      talk={talk}
      title={t('term.question')}
      hint={t('term.hint')}
      onAnswer={answer}
      whole={refused.whole}
      beside={
        <Button variant="default" disabled={talk.pending || talk.hindrance !== null} onClick={skip}>
          {t('term.skip')}
        </Button>
      }
    >
      <div className={classes.two}>
        <TextInput {...field('startsOn')} />
        <TextInput {...field('endsOn')} />
      </div>
    </Ask>
  )
}
