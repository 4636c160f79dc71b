import { SegmentedControl } from '@mantine/core'
import { leastRole, may, type Role, roleFor, roles } from '@shared/role'
import { IconCheck, IconLock } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../app/query'
import { Status } from '../ui/status'
import { type Noun, permissionsOf } from './permissions-of'
import classes from './roles.module.css'
import { StandingWords } from './standing-words'
import { Where } from './where'

/** For me, or for a colleague who has a role: each permission that such a record knows, whether it is there, and by what. */
export function Explanation({ noun, id }: { noun: Noun; id: string }) {
  const { t } = useTranslation('roles')
  const standing = useAnswer('roles.standing', {}).data
  const [whose, setWhose] = useState<'mine' | Role>('mine')
  if (!standing) return null
  const role = whose === 'mine' ? roleFor(standing, id) : whose
  return (
    <div className={classes.explanation}>
      <SegmentedControl
        fullWidth
        size="xs"
        aria-label={t('explain.for')}
        value={whose}
        data={[
          { value: 'mine', label: t('explain.me') },
          ...roles.map((value) => ({ value, label: t(`names.${value}`) })),
        ]}
        onChange={(value) => setWhose(roles.find((one) => one === value) ?? 'mine')}
      />
      <div className={classes.why}>
        {whose === 'mine' ? (
          <StandingWords standing={standing} about={id} />
        ) : (
          <p>{t('explain.colleague', { role: t(`names.${whose}`) })}</p>
        )}
        <Where id={id} mine={whose === 'mine'} />
      </div>
      <ul className={classes.permissions} aria-label={t('explain.title')}>
        {permissionsOf(noun).map((permission) => {
          const yes = may(role, permission)
          return (
            <li key={permission}>
              <Status
                icon={yes ? IconCheck : IconLock}
                word={yes ? t('explain.may') : t('explain.mayNot')}
                tone={yes ? 'good' : 'quiet'}
              />
              <span>
                {permission === 'use' ? t(`see.${noun}`) : t(`permissions.${permission}`)}
                <small>{t(`needs.${leastRole[permission]}`)}</small>
              </span>
            </li>
          )
        })}
      </ul>
      <p className={classes.quiet}>
        {t('explain.upstream')}{' '}
        <Link to="/settings/$section" params={{ section: 'roles' }} className={classes.link}>
          {t('explain.all')}
        </Link>
      </p>
    </div>
  )
}
