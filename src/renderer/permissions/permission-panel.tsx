import type { PermissionRow } from '@shared/held-permission'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { CopyText } from '../ui/copy-text'
import lines from '../ui/part.module.css'
import { SaidFields } from '../ui/said-fields'
import { SidePanel } from '../ui/side-panel'
import panel from '../ui/side-panel.module.css'
import classes from './permissions.module.css'
import { RoleMade } from './role-made'

/** The chosen permission beside the list: where it counts, and what it makes of somebody here. */
export function PermissionPanel({ permission, onClose }: { permission: PermissionRow; onClose: () => void }) {
  const { t } = useTranslation('permissions')
  const { code, description, organisation, system, role, said } = permission
  const name = description ?? code
  return (
    <SidePanel label={name} closeLabel={t('close')} onClose={onClose}>
      <div className={panel.content}>
        <h2 className={panel.name}>{name}</h2>
        <p className={panel.below}>{t('at', { system })}</p>
        <dl className={lines.lines}>
          <dt>{t('columns.role')}</dt>
          <dd>
            <RoleMade role={role} />
          </dd>
          <dt>{t('columns.organisation')}</dt>
          <dd>{organisation ?? t('everywhere')}</dd>
          <dt>{t('columns.code')}</dt>
          <dd>
            <span>{code}</span>
            <CopyText text={code} label={t('copy')} />
          </dd>
        </dl>
        <p className={classes.why}>{role === 'staff' ? t('why.none') : t('why.role')}</p>
        <p className={classes.roles}>
          <Link to="/settings/$section" params={{ section: 'roles' }} className={lines.link}>
            {t('why.roles')}
          </Link>
        </p>
        <SaidFields said={said} title={t('said')} />
      </div>
    </SidePanel>
  )
}
