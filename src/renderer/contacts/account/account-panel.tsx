import { Button, Modal } from '@mantine/core'
import type { Contact } from '@shared/contact'
import { useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useShortcuts } from '../../ui/shortcuts'
import classes from './account.module.css'
import { AccountLines } from './account-lines'
import { AddAccount } from './add-account'
import { SendAccess } from './send-access'
import { useAccountCreation } from './use-account-creation'
import { useHindrance } from './use-hindrance'

/** A contact's account: where it stands, and what can be done about it. One contact's only: give it a key. */
export function AccountPanel({ contact }: { contact: Contact }) {
  const { t } = useTranslation('contacts')
  const { id, account, connectionId } = contact
  const hindrance = useHindrance(connectionId)
  const { step, submit, forget } = useAccountCreation(id)
  const [opened, setOpened] = useState(false)
  const panel = useRef<HTMLElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const titleId = useId()
  const reasonId = useId()
  const none = account.state === 'none'

  const open = () => setOpened(true)
  const close = () => {
    forget()
    setOpened(false)
  }
  useShortcuts(
    [
      {
        id: 'contact.addAccount',
        keys: ['a'],
        label: t('keys.add'),
        group: 'page',
        palette: true,
        run: open,
      },
    ],
    none && !hindrance,
  )
  const titles = {
    created: t('created.title'),
    invited: t('invited.title'),
    alreadyCreated: t('already.title'),
  }
  const mayLeave = step.at === 'form'

  return (
    <section ref={panel} className={classes.panel} aria-labelledby={titleId} tabIndex={-1}>
      <h2 id={titleId} className={classes.title}>
        {t('account.title')}
      </h2>
      <AccountLines account={account} />
      {(none || canSend(account.state)) && (
        <div className={classes.action}>
          {none ? (
            <Button
              ref={button}
              disabled={hindrance !== null}
              aria-describedby={hindrance ? reasonId : undefined}
              onClick={open}
            >
              {t('add.action')}
            </Button>
          ) : (
            <SendAccess
              contact={contact}
              disabled={hindrance !== null}
              describedBy={hindrance ? reasonId : undefined}
            />
          )}
          {hindrance && (
            <p id={reasonId} className={classes.quiet}>
              {hindrance}
            </p>
          )}
        </div>
      )}
      <Modal
        opened={opened}
        padding="xl"
        onClose={close}
        title={step.at === 'done' ? titles[step.result.result] : t('add.title')}
        closeOnClickOutside={false}
        closeOnEscape={mayLeave}
        withCloseButton={mayLeave}
        closeButtonProps={{ 'aria-label': t('add.cancel') }}
        // A password does not linger while a dialog fades.
        transitionProps={{ exitDuration: 0 }}
        // The button that opened it may be gone.
        onExitTransitionEnd={() => {
          if (document.activeElement === document.body) (button.current ?? panel.current)?.focus()
        }}
      >
        {opened && <AddAccount contact={contact} step={step} onSubmit={submit} onClose={close} />}
      </Modal>
    </section>
  )
}

const canSend = (state: string) => state === 'created' || state === 'invited'
