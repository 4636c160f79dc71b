import '../words'
import type { ContactLink } from '@shared/contact-link'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { FailureView } from '../../ui/failure-view'
import { Part } from '../../ui/part'
import parts from '../../ui/part.module.css'
import { Below } from './below'
import { NotTheirs } from './not-theirs'
import { useLinks } from './use-links'
import { Why } from './why'

type Kind = 'authorization' | 'contract' | 'tariff'
const words = { authorization: 'authorizations', contract: 'contracts', tariff: 'tariffs' } as const

/** What of one kind belongs to a contact: each says why, and can be set aside. `but`: what stands elsewhere on the page. */
export function LinkedPart({
  contactId,
  kind,
  but = () => false,
}: {
  contactId: string
  kind: Kind
  but?: (link: ContactLink) => boolean
}) {
  const { t } = useTranslation('contactPage')
  const { links, setAside, failure, retry } = useLinks(contactId, kind)
  const own = words[kind]
  const shown = links?.filter((link) => !but(link))
  return (
    <Part title={t(`${own}.title`)}>
      {failure && <FailureView failure={failure} onRetry={retry} as="strip" />}
      {!shown && !failure && <div className={parts.waiting} aria-busy="true" />}
      {shown?.length === 0 && <p className={parts.none}>{t(`${own}.none`)}</p>}
      {shown && shown.length > 0 && (
        <table className={parts.table}>
          <thead>
            <tr>
              <th>{t(`${own}.name`)}</th>
              <th>{t(`${own}.detail`)}</th>
              <th>{t('links.linked')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {shown.map((link) => (
              <tr key={link.itemId}>
                <td>
                  <ToItem link={link} />
                </td>
                <td className={parts.long} title={link.detail}>
                  {link.detail}
                </td>
                <td>
                  <Why link={link} />
                </td>
                <td data-align="end">
                  <NotTheirs contactId={contactId} link={link} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {links && <Below contactId={contactId} kind={kind} setAside={setAside} />}
    </Part>
  )
}

function ToItem({ link: { kind, itemId, title } }: { link: ContactLink }) {
  switch (kind) {
    case 'authorization':
      return (
        <Link
          to="/authorizations/$authorizationId"
          params={{ authorizationId: itemId }}
          className={parts.link}
        >
          {title}
        </Link>
      )
    case 'tariff':
      return (
        <Link to="/tariffs/$sessionId" params={{ sessionId: itemId }} className={parts.link}>
          {title}
        </Link>
      )
    case 'contract':
      return (
        <Link to="/contracts/$contractId" params={{ contractId: itemId }} className={parts.link}>
          {title}
        </Link>
      )
    default:
      return null
  }
}
