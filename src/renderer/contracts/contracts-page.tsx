import './words'
import { VisuallyHidden } from '@mantine/core'
import type { ContractRow } from '@shared/contract'
import { type ReactNode, useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { answer, useAnswer } from '../app/query'
import { useFormat } from '../i18n/format'
import { Age } from '../ui/age'
import { FilterBar } from '../ui/filter-bar'
import { List } from '../ui/list/list'
import screen from '../ui/list/list-screen.module.css'
import { pageSize } from '../ui/list/use-rows'
import { type ContractSortBy, idOf } from './contract-list'
import classes from './contracts.module.css'
import { useContractColumns } from './list/contract-columns'
import { ContractFilters, useContractChips } from './list/contract-filters'
import { ContractPreview } from './list/contract-preview'
import { ContractViews } from './list/contract-views'
import { ContractsEmpty } from './list/contracts-empty'
import { useListRoute } from './list/use-list-route'
import { useNeighbours } from './use-neighbours'

/** All contracts: found, filtered and sorted by what the route says, with the chosen one beside them. */
export function Component(): ReactNode {
  const { t } = useTranslation('contracts')
  const { money } = useFormat()
  const route = useListRoute()
  const { search, list } = route
  const first = useAnswer('contracts.page', { ...list, offset: 0, limit: pageSize }).data
  const columns = useContractColumns()
  const neighbours = useNeighbours(list, search.contract)
  const loadPage = useCallback(
    (offset: number, limit: number) => answer('contracts.page', { ...list, offset, limit }),
    [list],
  )
  const filters = {
    statuses: search.statuses ?? [],
    organisationIds: search.organisationIds ?? [],
    onStatus: route.toggleStatus,
    onOrganisation: route.toggleOrganisation,
  }
  const chips = useContractChips({ ...filters, contactId: search.contactId, ofAnybody: route.ofAnybody })
  const title = <VisuallyHidden component="h1">{t('title')}</VisuallyHidden>

  if (first?.of === 0) {
    return (
      <>
        {title}
        <ContractsEmpty of={0} onClear={route.clear} />
      </>
    )
  }
  return (
    <div className={screen.screen}>
      {title}
      <FilterBar
        text={search.text ?? ''}
        onText={route.setText}
        placeholder={t('search')}
        remembered="contracts"
        chips={chips}
        onClear={route.clear}
        count={first?.count}
        of={first?.of}
        end={
          first && (
            <>
              {first.sums.length > 0 && (
                <section className={classes.sums} aria-label={t('sums')}>
                  <span aria-hidden>{t('sums')}</span>
                  {first.sums.map((sum) => (
                    <strong key={sum.currency}>{money(sum)}</strong>
                  ))}
                </section>
              )}
              <Age source="cache" asOf={first.asOf} />
              <ContractViews search={search} />
            </>
          )
        }
      >
        <ContractFilters {...filters} />
      </FilterBar>
      <div className={screen.body}>
        <List<ContractRow, ContractSortBy>
          name="contracts"
          label={t('title')}
          columns={columns}
          count={first?.count}
          loadPage={loadPage}
          rowKey={idOf}
          sort={list.sort}
          onSort={route.setSort}
          active={search.contract ?? null}
          activeIndex={neighbours.index}
          onPreview={(row) => route.show(row.id)}
          onOpen={(row) => route.open(row.id)}
          {...(search.contract ? { onBack: () => route.show(undefined) } : {})}
          empty={first && <ContractsEmpty of={first.of} onClear={route.clear} />}
        />
        {search.contract && (
          <ContractPreview
            key={search.contract}
            id={search.contract}
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
