import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../app/query'
import { FilterPill } from '../../ui/filter-pill'
import { useStatusWord } from '../contract-status'

interface ContractFiltersProps {
  statuses: readonly string[]
  organisationIds: readonly string[]
  onStatus: (status: string) => void
  onOrganisation: (id: string) => void
}

/** Chooses among the statuses and organisations that there are; each chosen one is a chip of the filter bar. */
export function ContractFilters({
  statuses,
  organisationIds,
  onStatus,
  onOrganisation,
}: ContractFiltersProps) {
  const { t } = useTranslation('contracts')
  const word = useStatusWord()
  const choices = useAnswer('contracts.choices', {}).data
  const known = [...new Set([...(choices?.statuses ?? []), ...statuses])]
  return (
    <>
      <FilterPill label={t('filters.status')} active={statuses.length > 0}>
        {() =>
          known.map((status) => (
            <Checkbox
              key={status}
              size="xs"
              label={word(status)}
              checked={statuses.includes(status)}
              onChange={() => onStatus(status)}
            />
          ))
        }
      </FilterPill>
      <FilterPill label={t('filters.organisation')} active={organisationIds.length > 0}>
        {() =>
          (choices?.organisations ?? []).map(({ id, name }) => (
            <Checkbox
              key={id}
              size="xs"
              label={name}
              checked={organisationIds.includes(id)}
              onChange={() => onOrganisation(id)}
            />
          ))
        }
      </FilterPill>
    </>
  )
}

/** The chosen filters as chips. */
export function useContractChips(
  props: ContractFiltersProps & { contactId: string | undefined; ofAnybody(): void },
) {
  const { t } = useTranslation('contracts')
  const word = useStatusWord()
  const organisations = useAnswer('contracts.choices', {}).data?.organisations
  const { contactId, ofAnybody } = props
  const contact = useAnswer(
    'contacts.get',
    { id: contactId ?? 'none', fresh: false },
    { enabled: contactId !== undefined },
  ).data?.value
  return [
    ...(contactId
      ? [
          {
            id: contactId,
            label: t('filters.of', { name: contact?.displayName ?? '…' }),
            onRemove: ofAnybody,
          },
        ]
      : []),
    ...props.statuses.map((status) => ({
      id: `status ${status}`,
      label: t('filters.statusIs', { status: word(status) }),
      onRemove: () => props.onStatus(status),
    })),
    ...props.organisationIds.map((id) => ({
      id: `organisation ${id}`,
      label: organisations?.find((one) => one.id === id)?.name ?? id,
      onRemove: () => props.onOrganisation(id),
    })),
  ]
}
