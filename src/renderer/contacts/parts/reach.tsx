import type { Contact } from '@shared/contact'
import { useTranslation } from 'react-i18next'
import { CopyText } from '../../ui/copy-text'
import { OutsideLink } from '../../ui/outside-link'
import classes from '../../ui/part.module.css'
import { CorrectEmail } from '../correction/correct-email'
import { CorrectionLine } from '../correction/correction-line'
import { addressLines } from './address'

/** How to reach somebody: mail, phone, address, each to use and to copy. With `changing` the e-mail can be corrected. */
export function Reach({ contact, changing = false }: { contact: Contact; changing?: boolean }) {
  const { t, i18n } = useTranslation('contacts')
  const { id, email, phone, address } = contact
  const lines = address ? addressLines(address, i18n.language) : []
  const none = <span className={classes.none}>{t('reach.none')}</span>
  const copy = (text: string, what: string) => <CopyText text={text} label={t('reach.copy', { what })} />
  return (
    <dl className={classes.lines}>
      <dt>{t('reach.email')}</dt>
      <dd>
        {email ? <OutsideLink url={`mailto:${email}`}>{email}</OutsideLink> : none}
        {email && copy(email, t('reach.email'))}
        {changing && <CorrectEmail contact={contact} />}
      </dd>
      <CorrectionLine contactId={id} changing={changing} />
      <dt>{t('reach.phone')}</dt>
      <dd>
        {phone ? <OutsideLink url={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</OutsideLink> : none}
        {phone && copy(phone, t('reach.phone'))}
      </dd>
      <dt>{t('reach.address')}</dt>
      <dd>
        {lines.length > 0 ? <span>{lines.join(', ')}</span> : none}
        {lines.length > 0 && copy(lines.join('\n'), t('reach.address'))}
      </dd>
    </dl>
  )
}
