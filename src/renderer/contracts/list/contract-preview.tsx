import { ActionIcon, Button, Tooltip } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../app/query'
import { Age } from '../../ui/age'
import { FailureView } from '../../ui/failure-view'
import { NeighbourButtons } from '../../ui/neighbour-buttons'
import type { Neighbours } from '../../ui/neighbours'
import { SaidFields } from '../../ui/said-fields'
import { ContractFacts } from '../contract-facts'
import classes from './contract-preview.module.css'

interface ContractPreviewProps {
  id: string
  neighbours: Neighbours
  onGo: (id: string) => void
  onOpen: (id: string) => void
  onClose: () => void
}

/** The chosen contract beside the list, as kept here: leafing through a list asks the hub for nothing. */
export function ContractPreview({ id, neighbours, onGo, onOpen, onClose }: ContractPreviewProps) {
  const { t } = useTranslation('contracts')
  const { data, error, refetch } = useAnswer('contracts.get', { id, fresh: false })
  const contract = data?.value
  return (
    <aside className={classes.preview} aria-label={t('preview.label', { number: contract?.number ?? '…' })}>
      <div className={classes.bar}>
        <NeighbourButtons of="contracts" neighbours={neighbours} onGo={onGo} />
        <span className={classes.gap} />
        <Button variant="default" size="compact-sm" onClick={() => onOpen(id)}>
          {t('preview.open')}
        </Button>
        <Tooltip label={t('preview.close')}>
          <ActionIcon aria-label={t('preview.close')} onClick={onClose}>
            <IconX size={16} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
      </div>
      {error && <FailureView failure={error} onRetry={() => void refetch()} />}
      {contract && (
        <div className={classes.content}>
          <h2 className={classes.name}>{contract.product || contract.number}</h2>
          <p className={classes.below}>
            {contract.holder}
            <Age {...data} />
          </p>
          <ContractFacts contract={contract} />
          <SaidFields said={contract.said} title={t('said')} />
        </div>
      )}
    </aside>
  )
}
