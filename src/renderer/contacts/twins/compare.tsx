import { Button, Modal } from '@mantine/core'
import type { Contact } from '@shared/contact'
import type { ContactTwin } from '@shared/contact-twin'
import { IconEqual, IconEqualNot } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import parts from '../../ui/part.module.css'
import { useStateWord } from '../account-state'
import { addressLines } from '../parts/address'
import classes from './twins.module.css'
import { useDecideTwin } from './use-decide-twin'

interface CompareProps {
  contact: Contact
  twin: ContactTwin | null
  onClose: () => void
}

/** Two contacts side by side, for a person to say whether they are one. */
export function Compare({ contact, twin, onClose }: CompareProps) {
  const { t } = useTranslation('contactPage')
  const { decide, pending } = useDecideTwin(contact.id)
  return (
    <Modal
      opened={twin !== null}
      size="lg"
      padding="xl"
      onClose={onClose}
      title={t('twins.title')}
      closeButtonProps={{ 'aria-label': t('twins.close') }}
    >
      {twin && (
        <div className={classes.compare}>
          <p className={classes.quiet}>{t('twins.intro')}</p>
          <Beside one={contact} other={twin.contact} />
          <div className={classes.buttons}>
            <Button variant="default" loading={pending} onClick={() => decide(twin, 'different', onClose)}>
              {t('twins.isDifferent')}
            </Button>
            <Button data-autofocus loading={pending} onClick={() => decide(twin, 'same', onClose)}>
              {t('twins.isSame')}
            </Button>
          </div>
        </div>
      )}
    </Modal>
  )
}

function Beside({ one, other }: { one: Contact; other: Contact }) {
  const { t } = useTranslation('contactPage')
  const fields = useFields()
  return (
    <table className={`${parts.table} ${classes.beside}`}>
      <thead>
        <tr>
          <th>{t('twins.field')}</th>
          <td />
          {[one, other].map(({ id, displayName }) => (
            <th key={id}>
              <Link to="/contacts/$contactId" params={{ contactId: id }} className={parts.link}>
                {displayName}
              </Link>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {fields.map(({ name, of }) => {
          const [mine, theirs] = [of(one), of(other)]
          if (mine === '' && theirs === '') return null
          const alike = mine.toLowerCase() === theirs.toLowerCase()
          const Icon = alike ? IconEqual : IconEqualNot
          return (
            <tr key={name} data-differs={!alike || undefined}>
              <th scope="row">{t(`twins.fields.${name}`)}</th>
              <td>
                <Icon
                  size={14}
                  stroke={1.8}
                  role="img"
                  aria-label={alike ? t('twins.alike') : t('twins.differs')}
                />
              </td>
              <td>{mine || <span className={classes.quiet}>{t('twins.none')}</span>}</td>
              <td>{theirs || <span className={classes.quiet}>{t('twins.none')}</span>}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function useFields() {
  const { i18n } = useTranslation()
  const word = useStateWord()
  const fields: { name: Field; of: (contact: Contact) => string }[] = [
    { name: 'name', of: ({ displayName }) => displayName },
    { name: 'company', of: ({ companyName }) => companyName },
    { name: 'email', of: ({ email }) => email ?? '' },
    { name: 'phone', of: ({ phone }) => phone ?? '' },
    {
      name: 'address',
      of: ({ address }) => (address ? addressLines(address, i18n.language).join(', ') : ''),
    },
    {
      name: 'dossiers',
      of: ({ dossiers }) =>
        dossiers
          .map(
            ({ organisationName, organisationId, number }) =>
              `${organisationName ?? organisationId} ${number}`,
          )
          .join(', '),
    },
    { name: 'account', of: ({ account }) => word(account.state) },
    { name: 'username', of: ({ account }) => account.username ?? '' },
  ]
  return fields
}

type Field = 'name' | 'company' | 'email' | 'phone' | 'address' | 'dossiers' | 'account' | 'username'
