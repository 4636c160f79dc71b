import '../words'
import { Modal, TextInput } from '@mantine/core'
import { useDebouncedValue, useDisclosure } from '@mantine/hooks'
import type { LinkKind } from '@shared/contact-link'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../app/query'
import { FailureView } from '../../ui/failure-view'
import classes from './links.module.css'
import { useDecideLink } from './use-decide-link'

interface LinkPickerProps {
  contactId: string
  kind: LinkKind
}

/** Finds what is missing among what is here, and links it by hand. */
export function LinkPicker({ contactId, kind }: LinkPickerProps) {
  const { t } = useTranslation('contactPage')
  const [opened, { open, close }] = useDisclosure()
  const title = t(`links.link.${kind}`)
  return (
    <>
      <button type="button" className={classes.act} onClick={open}>
        {title}
      </button>
      <Modal
        opened={opened}
        padding="xl"
        onClose={close}
        title={title}
        closeButtonProps={{ 'aria-label': t('links.picker.close') }}
      >
        <Found contactId={contactId} kind={kind} onLinked={close} />
      </Modal>
    </>
  )
}

function Found({ contactId, kind, onLinked }: LinkPickerProps & { onLinked: () => void }) {
  const { t } = useTranslation('contactPage')
  const [typed, setTyped] = useState('')
  const [text] = useDebouncedValue(typed.trim(), 120)
  const { decide, pending } = useDecideLink(contactId)
  const query = { id: contactId, kind, text, limit: 20 }
  const { data, error, refetch } = useAnswer('contacts.linkable', query, {
    enabled: text !== '',
    staleTime: 0,
  })
  return (
    <div className={classes.picker}>
      <TextInput
        data-autofocus
        label={t('links.picker.label')}
        maxLength={200}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {error && <FailureView failure={error} onRetry={() => void refetch()} as="strip" />}
      <div className={classes.results} aria-live="polite">
        {text === '' && <p className={classes.quiet}>{t('links.picker.waiting')}</p>}
        {data?.length === 0 && <p className={classes.quiet}>{t('links.picker.nothing')}</p>}
        <ul className={classes.found}>
          {text !== '' &&
            data?.map(({ itemId, title, detail }) => (
              <li key={itemId}>
                <button
                  type="button"
                  disabled={pending}
                  onClick={async () => (await decide({ kind, itemId, title }, 'theirs')) && onLinked()}
                >
                  <span>{title}</span>
                  <span className={classes.detail}>{detail}</span>
                </button>
              </li>
            ))}
        </ul>
      </div>
    </div>
  )
}
