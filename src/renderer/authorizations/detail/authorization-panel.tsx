import { Button } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Age } from '../../ui/age'
import { FailureView } from '../../ui/failure-view'
import { NeighbourButtons } from '../../ui/neighbour-buttons'
import type { Neighbours } from '../../ui/neighbours'
import { Tool } from '../../ui/tool'
import { useAuthorization } from '../use-authorization'
import { AccountsPart } from './accounts-part'
import { AttemptsPart } from './attempts-part'
import classes from './detail.module.css'
import { HistoryPart } from './history-part'
import { LogInPart } from './log-in-part'
import { OursPart } from './ours-part'
import { StatePart } from './state-part'

interface AuthorizationPanelProps {
  id: string
  neighbours: Neighbours
  onGo: (id: string) => void
  onOpen: (id: string) => void
  onClose: () => void
}

/** The chosen authorization beside the list, as kept here: leafing through a list asks the system for next to nothing. */
export function AuthorizationPanel({ id, neighbours, onGo, onOpen, onClose }: AuthorizationPanelProps) {
  const { t } = useTranslation('authorizations')
  const { seen, failure, retry } = useAuthorization(id, true)
  const one = seen?.value
  const name = one && (one.notes.nickname || one.username)
  return (
    <aside className={classes.panel} aria-label={name ? t('panel.label', { name }) : t('panel.waiting')}>
      <div className={classes.bar}>
        <NeighbourButtons of="authorizations" neighbours={neighbours} onGo={onGo} />
        <span className={classes.gap} />
        <Button variant="default" size="compact-sm" onClick={() => onOpen(id)}>
          {t('panel.open')}
        </Button>
        <Tool icon={IconX} label={t('panel.close')} keys="Escape" onClick={onClose} />
      </div>
      {failure && <FailureView failure={failure} onRetry={retry} as={one ? 'strip' : 'block'} />}
      {one && (
        <div className={classes.content}>
          <h2 className={classes.name}>{name}</h2>
          <p className={classes.below}>
            <span>{one.host}</span>
            <Age {...seen} />
          </p>
          <StatePart authorization={one} />
          <AccountsPart authorization={one} narrow />
          <OursPart authorization={one} />
          <LogInPart authorization={one} />
          <AttemptsPart authorization={one} />
          <HistoryPart id={id} />
        </div>
      )}
    </aside>
  )
}
