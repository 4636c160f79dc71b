import '../words'
import type { ContactLink } from '@shared/contact-link'
import { IconUnlink } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Tool } from '../../ui/tool'
import classes from './links.module.css'
import { useDecideLink } from './use-decide-link'

/** Undoes a wrong link: of one by hand the hand, of any other what led to it. */
export function NotTheirs({ contactId, link }: { contactId: string; link: ContactLink }) {
  const { t } = useTranslation('contactPage')
  const { decide, pending } = useDecideLink(contactId)
  return (
    <span className={classes.tool}>
      <Tool
        icon={IconUnlink}
        label={t('links.notTheirs', { title: link.title })}
        loading={pending}
        onClick={() => void decide(link, link.why === 'hand' ? 'open' : 'notTheirs')}
      />
    </span>
  )
}
