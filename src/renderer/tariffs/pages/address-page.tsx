import { TextInput } from '@mantine/core'
import { supplyAddress } from '@shared/tariff-page'
import { useTranslation } from 'react-i18next'
import { SearchSelect } from '../../ui/search-select'
import { Ask } from '../ask/ask'
import { refusedAt } from '../ask/refusal'
import { writeAddress } from '../talk/supply-address'
import type { PageProps } from '../talk/talk'
import { useTyped } from '../talk/use-typed'
import { hasStates, useCountries } from './countries'
import classes from './pages.module.css'

const fields = ['line1', 'line2', 'postCode', 'city', 'state', 'countryCode'] as const

/** Where it is delivered. */
export function AddressPage({ page, talk }: PageProps<'address'>) {
  const { t, i18n } = useTranslation('tariffs')
  const countries = useCountries()
  const [typed, type] = useTyped(talk.session.id, 'address', supplyAddress, page.address)
  if (!typed) return null
  const refused = refusedAt(talk.session, fields, t)
  const field = (name: (typeof fields)[number], longest: number) => ({
    label: t(`address.${name}`),
    value: typed[name],
    maxLength: longest,
    error: refused.at(name),
    onChange: (event: { currentTarget: { value: string } }) =>
      type({ ...typed, [name]: event.currentTarget.value }),
  })
  const stateShown = hasStates(typed.countryCode) || typed.state !== ''
  const answer = () => {
    const address = { ...typed, countryCode: typed.countryCode.toUpperCase() }
    talk.answer({ kind: 'address', address }, writeAddress(address, i18n.language))
  }
  return (
    <Ask
      talk={talk}
      title={t('address.question')}
      hint={t('address.hint')}
      onAnswer={answer}
      whole={refused.whole}
    >
      <div className={classes.address}>
        <TextInput {...field('line1', 200)} data-first className={classes.whole} />
        <TextInput {...field('line2', 200)} className={classes.whole} />
        <TextInput {...field('postCode', 40)} />
        <TextInput {...field('city', 200)} />
        <SearchSelect
          label={t('address.countryCode')}
          // The one that was refused gets the focus: it should not cover what is below it.
          openOnFocus={false}
          renderOption={({ option }) => <span translate="no">{option.label}</span>}
          data={countries}
          nothingFoundMessage={t('choice.nothing')}
          value={typed.countryCode.toUpperCase() || null}
          error={refused.at('countryCode')}
          onChosen={(code) => type({ ...typed, countryCode: code })}
        />
        {stateShown && <TextInput {...field('state', 200)} />}
      </div>
    </Ask>
  )
}
