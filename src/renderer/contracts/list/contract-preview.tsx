import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../app/query'
import { Age } from '../../ui/age'
import { FailureView } from '../../ui/failure-view'
import { NeighbourButtons } from '../../ui/neighbour-buttons'
import type { Neighbours } from '../../ui/neighbours'
import { SaidFields } from '../../ui/said-fields'
import { SidePanel } from '../../ui/side-panel'
import classes from '../../ui/side-panel.module.css'
import { ContractFacts } from '../contract-facts'

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
    <SidePanel
      label={t('preview.label', { number: contract?.number ?? '…' })}
      start={<NeighbourButtons of="contracts" neighbours={neighbours} onGo={onGo} />}
      end={
        <Button variant="default" size="compact-sm" onClick={() => onOpen(id)}>
          {t('preview.open')}
        </Button>
      }
      closeLabel={t('preview.close')}
      onClose={onClose}
    >
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
    </SidePanel>
  )
}
