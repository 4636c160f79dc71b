import { type Connection, connectionKinds, isSignedInByPerson } from '@shared/connection'
import { IconKey, IconKeyOff } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../app/query'
import { LinkButton } from '../ui/link-button'
import { Status } from '../ui/status'
import classes from './connections.module.css'
import { EndpointsLink } from './endpoints/endpoints-link'

const section = { section: 'connections' }

/** Every kind of system: the connections to it, or what one would bring. */
export function ConnectionsByKind({ connections }: { connections: readonly Connection[] }) {
  const { t } = useTranslation(['connections', 'app'])
  const platform = useAnswer('console.status', {}).data?.platform ?? 'linux'
  return (
    <>
      <p className={classes.intro}>{t('intro', { keychain: t(`app:keychain.${platform}`) })}</p>
      {connectionKinds.map((kind) => {
        const mine = connections.filter((connection) => connection.kind === kind)
        const name = t(`kinds.${kind}.name`)
        return (
          <section key={kind} className={classes.kind} aria-label={name}>
            <header>
              <div>
                <h2>{name}</h2>
                <p>{t(`kinds.${kind}.brings`)}</p>
              </div>
              <LinkButton
                variant={mine.length > 0 ? 'subtle' : 'default'}
                color="gray"
                to="/settings/$section"
                params={section}
                search={{ add: kind }}
                aria-label={`${name}: ${mine.length > 0 ? t('addAnother') : t('add')}`}
              >
                {mine.length > 0 ? t('addAnother') : t('add')}
              </LinkButton>
            </header>
            {mine.map((connection) => (
              <div key={connection.id} className={classes.entry}>
                <Link
                  to="/settings/$section"
                  params={section}
                  search={{ connection: connection.id }}
                  className={classes.connection}
                >
                  <span className={classes.name}>{connection.name}</span>
                  <span className={classes.address}>{connection.baseUrl}</span>
                  <SecretState connection={connection} />
                </Link>
                <EndpointsLink connection={connection} />
              </div>
            ))}
          </section>
        )
      })}
    </>
  )
}

function SecretState({ connection: { secret, credential } }: { connection: Connection }) {
  const { t } = useTranslation('connections')
  const byPerson = isSignedInByPerson(credential)
  return secret === 'stored' ? (
    <Status icon={IconKey} word={byPerson ? t('signIn.done') : t('stored')} tone="good" />
  ) : (
    <Status icon={IconKeyOff} word={byPerson ? t('signIn.nobody') : t('missing')} tone="bad" />
  )
}
