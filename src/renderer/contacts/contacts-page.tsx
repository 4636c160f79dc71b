import { VisuallyHidden } from '@mantine/core'
import type { ContactRow } from '@shared/contact'
import { type ReactNode, useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { answer, useAnswer } from '../app/query'
import { FilterBar } from '../ui/filter-bar'
import { List } from '../ui/list/list'
import screen from '../ui/list/list-screen.module.css'
import { pageSize } from '../ui/list/use-rows'
import { useStateWord } from './account-state'
import { type ContactSortBy, idOf } from './contact-list'
import { AccountFilter } from './list/account-filter'
import { useContactColumns } from './list/contact-columns'
import { ContactPreview } from './list/contact-preview'
import { ContactsEmpty } from './list/contacts-empty'
import { InitialRail } from './list/initial-rail'
import { ListEnd } from './list/list-end'
import { TwinsFilter } from './list/twins-filter'
import { useListRoute } from './list/use-list-route'
import { useNeighbours } from './use-neighbours'

/** All contacts: found, filtered and sorted by what the route says, with the chosen one beside them. */
export function Component(): ReactNode {
  const { t } = useTranslation('contacts')
  const word = useStateWord()
  const route = useListRoute()
  const { search, list } = route
  const first = useAnswer('contacts.page', { ...list, offset: 0, limit: pageSize }).data
  const columns = useContactColumns(search.text)
  const neighbours = useNeighbours(list, search.contact)
  const loadPage = useCallback(
    (offset: number, limit: number) => answer('contacts.page', { ...list, offset, limit }),
    [list],
  )

  const initial = search.initial && {
    id: 'initial',
    label: t('initial.chip', { letter: search.initial.toUpperCase() }),
    onRemove: () => route.setInitial(undefined),
  }
  const states = (search.accountStates ?? []).map((state) => ({
    id: state,
    label: t('accountFilter.chip', { state: word(state) }),
    onRemove: () => route.toggleState(state),
  }))

  const twins = search.twins && {
    id: 'twins',
    label: t('twins.filter'),
    onRemove: () => route.setTwins(undefined),
  }

  if (first?.of === 0) {
    return (
      <>
        <VisuallyHidden component="h1">{t('title')}</VisuallyHidden>
        <ContactsEmpty of={0} onClear={route.clear} />
      </>
    )
  }
  return (
    <div className={screen.screen}>
      <VisuallyHidden component="h1">{t('title')}</VisuallyHidden>
      <FilterBar
        text={search.text ?? ''}
        onText={route.setText}
        placeholder={t('search')}
        remembered="contacts"
        chips={[...(initial ? [initial] : []), ...states, ...(twins ? [twins] : [])]}
        onClear={route.clear}
        count={first?.count}
        of={first?.of}
        end={first && first.of > 0 ? <ListEnd asOf={first.asOf} search={search} /> : null}
      >
        <AccountFilter chosen={search.accountStates ?? []} onToggle={route.toggleState} />
        <TwinsFilter active={search.twins === true} onChoose={() => route.setTwins(true)} />
      </FilterBar>
      <div className={screen.body}>
        <InitialRail chosen={search.initial} onChoose={route.setInitial} />
        <List<ContactRow, ContactSortBy>
          name="contacts"
          label={t('title')}
          columns={columns}
          count={first?.count}
          loadPage={loadPage}
          rowKey={idOf}
          sort={list.sort}
          onSort={route.setSort}
          active={search.contact ?? null}
          activeIndex={neighbours.index}
          onPreview={(row) => route.show(row.id)}
          onOpen={(row) => route.open(row.id)}
          {...(search.contact ? { onBack: () => route.show(undefined) } : {})}
          empty={first && <ContactsEmpty of={first.of} onClear={route.clear} />}
        />
        {search.contact && (
          <ContactPreview
            key={search.contact}
            id={search.contact}
            neighbours={neighbours}
            onGo={route.show}
            onOpen={route.open}
            onClose={() => route.show(undefined)}
          />
        )}
      </div>
    </div>
  )
}
