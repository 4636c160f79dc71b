import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../app/query'
import { Age } from '../../ui/age'
import { FailureView } from '../../ui/failure-view'
import { NeighbourButtons } from '../../ui/neighbour-buttons'
import type { Neighbours } from '../../ui/neighbours'
import { Part } from '../../ui/part'
import { SidePanel } from '../../ui/side-panel'
import classes from '../../ui/side-panel.module.css'
import { AccountLines } from '../account/account-lines'
import { Dossiers } from '../parts/dossiers'
import { Reach } from '../parts/reach'

interface ContactPreviewProps {
  id: string
  neighbours: Neighbours
  onGo: (id: string) => void
  onOpen: (id: string) => void
  onClose: () => void
}

/** The chosen contact beside the list, as kept here: leafing through a list asks the hub for nothing. */
export function ContactPreview({ id, neighbours, onGo, onOpen, onClose }: ContactPreviewProps) {
  const { t } = useTranslation('contacts')
  const { data, error, refetch } = useAnswer('contacts.get', { id, fresh: false })
  const contact = data?.value
  const label = contact ? t('preview.label', { name: contact.displayName }) : t('preview.waiting')
  return (
    <SidePanel
      label={label}
      start={<NeighbourButtons of="contacts" neighbours={neighbours} onGo={onGo} />}
      end={
        <Button variant="default" size="compact-sm" onClick={() => onOpen(id)}>
          {t('preview.open')}
        </Button>
      }
      closeLabel={t('preview.close')}
      onClose={onClose}
    >
      {error && <FailureView failure={error} onRetry={() => void refetch()} />}
      {contact && (
        <div className={classes.content}>
          <h2 className={classes.name}>{contact.displayName}</h2>
          <p className={classes.below}>
            {contact.companyName !== contact.displayName && contact.companyName}
            <Age {...data} />
          </p>
          <Part title={t('reach.title')}>
            <Reach contact={contact} />
          </Part>
          <Part title={t('account.title')}>
            <AccountLines account={contact.account} />
          </Part>
          <Part title={t('dossiers.title')}>
            <Dossiers dossiers={contact.dossiers} />
          </Part>
        </div>
      )}
    </SidePanel>
  )
}
