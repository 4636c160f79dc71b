import { Checkbox, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../app/query'
import { FilterPill } from '../../ui/filter-pill'
import type { InvoicesRoute } from '../search'
import classes from './filters.module.css'

export function AccountFilter({ route }: { route: InvoicesRoute }) {
  const { t } = useTranslation('invoices')
  return (
    <FilterPill label={t('filter.account')} active={(route.chosen.accountIds?.length ?? 0) > 0}>
      {() => <Accounts route={route} />}
    </FilterPill>
  )
}

function Accounts({ route }: { route: InvoicesRoute }) {
  const { t } = useTranslation('invoices')
  const [text, setText] = useState('')
  const [asked] = useDebouncedValue(text, 80)
  const found = useAnswer(
    'customers.search',
    { text: asked, limit: 20 },
    { placeholderData: keepPreviousData },
  )
  const chosen = route.chosen.accountIds ?? []
  const toggle = (id: string) =>
    route.change({
      accountIds: chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id],
    })
  return (
    <>
      <TextInput
        size="xs"
        w={280}
        value={text}
        maxLength={200}
        placeholder={t('filter.accountSearch')}
        aria-label={t('filter.accountSearch')}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={classes.options}>
        {found.data?.map(({ id, name, number }) => (
          <Checkbox
            key={id}
            size="xs"
            className={classes.account}
            checked={chosen.includes(id)}
            onChange={() => toggle(id)}
            label={
              <>
                <span title={name}>{name}</span>
                {number !== name && <small>{number}</small>}
              </>
            }
          />
        ))}
        {found.data?.length === 0 && <p className={classes.quiet}>{t('filter.noAccounts')}</p>}
      </div>
    </>
  )
}
