import { TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { matching } from '../../customers/find/matching'
import texts from '../text.module.css'
import classes from './choice.module.css'
import { ChoiceOption, type Option } from './choice-option'
import { useSpelling } from './use-spelling'

/** So many are drawn; typing finds the others. */
const most = 60
/** From so many on there is a box to find one. */
const many = 6

export interface Chosen {
  /** What is searched for. */
  text: string
  id: string | null
}

interface ChoiceProps {
  label: string
  options: readonly Option[]
  chosen: Chosen
  onChoose: (chosen: Chosen) => void
  error?: string | undefined
  /** Said where nothing is found. */
  nothing?: string
}

const textsOf = ({ name, description }: Option) => [name, description ?? null]

/** Which of them is meant: the chosen one if it is found, else the first that fits what is typed. */
export function activeOf(options: readonly Option[], { text, id }: Chosen): Option | undefined {
  const found = matching(options, text, textsOf)
  return found.find((one) => one.id === id) ?? (text.trim() === '' ? undefined : found[0])
}

/** One of several, by arrow keys or by typing its name. Enter belongs to the form around it. */
export function Choice({ label, options, chosen, onChoose, error, nothing }: ChoiceProps) {
  const { t } = useTranslation('tariffs')
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const isSearched = options.length >= many
  const found = isSearched ? matching(options, chosen.text, textsOf) : options
  const shown = found.slice(0, most)
  const active = isSearched ? activeOf(options, chosen) : options.find((one) => one.id === chosen.id)
  const at = shown.findIndex((one) => one.id === active?.id)
  const optionId = (place: number) => `${id}-${place}`
  const spell = useSpelling(shown.map(({ name }) => name))

  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever another one is meant.
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [active?.id])

  const go = (place: number) => {
    const next = shown[Math.min(shown.length - 1, Math.max(0, place))]
    if (next) onChoose({ ...chosen, id: next.id })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Enter' && !isSearched) {
      event.preventDefault()
      list.current?.closest('form')?.requestSubmit()
    } else if (event.key === 'ArrowDown') go(at + 1)
    else if (event.key === 'ArrowUp') go(at < 0 ? shown.length - 1 : at - 1)
    else if (!isSearched && event.key === 'Home') go(0)
    else if (!isSearched && event.key === 'End') go(shown.length - 1)
    else if (!isSearched && event.key.length === 1) {
      const place = spell(event.key, at)
      if (place >= 0) go(place)
    } else return
    event.preventDefault()
  }
  const described = {
    'aria-activedescendant': at < 0 ? undefined : optionId(at),
    'aria-invalid': error ? true : undefined,
    'aria-errormessage': error ? `${id}-error` : undefined,
    onKeyDown,
  }
  return (
    <div className={classes.choice}>
      {isSearched && (
        <TextInput
          {...described}
          error={error !== undefined}
          label={label}
          role="combobox"
          aria-expanded
          aria-controls={id}
          aria-autocomplete="list"
          leftSection={<IconSearch size={16} stroke={1.6} aria-hidden />}
          placeholder={t('choice.search')}
          spellCheck={false}
          maxLength={200}
          value={chosen.text}
          onChange={(event) => onChoose({ text: event.currentTarget.value, id: null })}
        />
      )}
      {found.length === 0 && <p className={texts.quiet}>{nothing ?? t('choice.nothing')}</p>}
      <div
        ref={list}
        id={id}
        role="listbox"
        aria-label={label}
        className={classes.list}
        data-long={isSearched || undefined}
        hidden={found.length === 0}
        {...(isSearched ? { tabIndex: -1 } : { ...described, tabIndex: 0 })}
      >
        {shown.map((one, place) => (
          <ChoiceOption
            key={one.id}
            id={optionId(place)}
            option={one}
            selected={place === at}
            onChoose={() => onChoose({ ...chosen, id: one.id })}
          />
        ))}
      </div>
      {found.length > shown.length && (
        <p className={texts.quiet}>{t('choice.more', { count: found.length - shown.length })}</p>
      )}
      {error && (
        <p id={`${id}-error`} role="alert" className={classes.error}>
          {error}
        </p>
      )}
    </div>
  )
}
