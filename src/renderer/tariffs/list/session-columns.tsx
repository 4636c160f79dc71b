import type { TariffSessionRow, TariffSessionSort } from '@shared/tariff'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/format'
import type { ListColumn } from '../../ui/list/column'
import screen from '../../ui/list/list-screen.module.css'
import { Mode } from '../mode'
import { SessionState } from '../session-state'
import { usePageWord } from '../use-page-word'
import classes from './list.module.css'

/** What the list says of a conversation. */
export function useSessionColumns(): ListColumn<TariffSessionRow, TariffSessionSort['by']>[] {
  const { t } = useTranslation('tariffs')
  const { age, instant } = useFormat()
  const word = usePageWord()
  return useMemo(() => {
    const when = (at: string) => (
      <time dateTime={at} title={instant(at)}>
        {age(at)}
      </time>
    )
    const text = (value: string | null) => (
      <span className={screen.text} title={value ?? undefined}>
        {value ?? '–'}
      </span>
    )
    return [
      {
        id: 'name',
        label: t('list.for'),
        width: 244,
        grows: true,
        sort: 'name',
        cell: ({ subject, direction }) => (
          <span className={screen.text} title={subject.name}>
            {subject.name || t('list.nobody')}
            {direction === 'export' && <span className={classes.quiet}> · {t('direction.export')}</span>}
          </span>
        ),
      },
      {
        id: 'state',
        label: t('list.state'),
        width: 172,
        sort: 'state',
        cell: ({ state }) => <SessionState state={state} />,
      },
      {
        id: 'page',
        label: t('list.stands'),
        width: 200,
        grows: true,
        cell: ({ pageKind }) => text(word(pageKind)),
      },
      {
        id: 'provider',
        label: t('list.provider'),
        width: 168,
        grows: true,
        sort: 'provider',
        cell: ({ provider }) => text(provider),
      },
      { id: 'mode', label: t('list.mode'), width: 112, cell: ({ live }) => <Mode live={live} /> },
      {
        id: 'moved',
        label: t('list.moved'),
        width: 128,
        sort: 'moved',
        cell: ({ updatedAt }) => when(updatedAt),
      },
      {
        id: 'begun',
        label: t('list.begun'),
        width: 128,
        sort: 'begun',
        hidden: true,
        cell: ({ createdAt }) => when(createdAt),
      },
    ]
  }, [t, age, instant, word])
}
