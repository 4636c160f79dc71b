import { Button, Modal } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LinkButton } from '../../ui/link-button'
import { useDraft } from '../../ui/use-draft'
import classes from './create.module.css'
import { CreateForm } from './create-form'
import { nothingTyped, type Typed, typedFrom } from './typed'

/** Hands a log-in over. Give it to the screen only while it is open. */
export function CreateDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('authorizations')
  const { found, keep } = useDraft('authorization')
  const [typed, setTyped] = useState<Typed | null>(null)
  const [done, setDone] = useState<{ id: string | null } | null>(null)
  const shown = typed ?? (found === undefined ? null : typedFrom(found))
  return (
    <Modal
      opened
      padding="xl"
      onClose={onClose}
      title={done ? t('create.done') : t('create.title')}
      closeButtonProps={{ 'aria-label': t('create.close') }}
      closeOnClickOutside={false}
      // A password does not linger while a dialog fades.
      transitionProps={{ exitDuration: 0 }}
    >
      {done && (
        <div className={classes.form}>
          <p className={classes.intro}>{done.id ? t('create.doneListed') : t('create.doneUnlisted')}</p>
          <div className={classes.buttons}>
            <Button variant="default" onClick={() => setDone(null)}>
              {t('create.another')}
            </Button>
            {done.id ? (
              <LinkButton
                to="/authorizations/$authorizationId"
                params={{ authorizationId: done.id }}
                data-autofocus
              >
                {t('create.open')}
              </LinkButton>
            ) : (
              <Button data-autofocus onClick={onClose}>
                {t('create.close')}
              </Button>
            )}
          </div>
        </div>
      )}
      {!done && shown && (
        <CreateForm
          typed={shown}
          onType={(next) => {
            setTyped(next)
            keep(JSON.stringify(next))
          }}
          onCreated={(id) => {
            setTyped(nothingTyped)
            keep(null)
            setDone({ id })
          }}
          onCancel={onClose}
        />
      )}
    </Modal>
  )
}
