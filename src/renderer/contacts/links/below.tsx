import '../words'
import type { ContactLink, LinkKind } from '@shared/contact-link'
import { useTranslation } from 'react-i18next'
import { LinkPicker } from './link-picker'
import classes from './links.module.css'
import { useDecideLink } from './use-decide-link'

interface BelowProps {
  contactId: string
  kind: LinkKind
  setAside: readonly ContactLink[]
}

/** Below what is linked: what was set aside, and the way to link what is missing. */
export function Below({ contactId, kind, setAside }: BelowProps) {
  const { t } = useTranslation('contactPage')
  const { decide, pending } = useDecideLink(contactId)
  return (
    <div className={classes.below}>
      <LinkPicker contactId={contactId} kind={kind} />
      {setAside.map((link) => (
        <span key={link.itemId} className={classes.aside}>
          {t('links.setAside', { title: link.title })}
          <button
            type="button"
            className={classes.act}
            disabled={pending}
            aria-label={t('links.takeBackOf', { title: link.title })}
            onClick={() => void decide(link, 'open')}
          >
            {t('links.takeBack')}
          </button>
        </span>
      ))}
    </div>
  )
}
