import { Link, useParams } from '@tanstack/react-router'
import type { ComponentType, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../app/query'
import { ConnectionsSection } from '../connections/connections-section'
import { RolesSection } from '../roles/roles-section'
import { Appearance } from './appearance'
import { LanguageChoice } from './language-choice'
import classes from './settings.module.css'

const sections = ['connections', 'roles', 'appearance', 'language'] as const
const shown: Record<(typeof sections)[number], ComponentType> = {
  connections: ConnectionsSection,
  roles: RolesSection,
  appearance: Appearance,
  language: LanguageChoice,
}

export function Component(): ReactNode {
  const { t } = useTranslation('settings')
  const { section } = useParams({ from: '/settings/$section' })
  const chosen = sections.find((candidate) => candidate === section) ?? 'connections'
  const version = useAnswer('console.status', {}).data?.version
  const Section = shown[chosen]
  return (
    <div className={classes.page}>
      <nav className={classes.sections} aria-label={t('title')}>
        <h1 className={classes.title}>{t('title')}</h1>
        {sections.map((name) => (
          <Link key={name} to="/settings/$section" params={{ section: name }} className={classes.section}>
            {t(`sections.${name}`)}
          </Link>
        ))}
        {version && <span className={classes.version}>{t('version', { version })}</span>}
      </nav>
      <div className={classes.content}>
        <Section />
      </div>
    </div>
  )
}
