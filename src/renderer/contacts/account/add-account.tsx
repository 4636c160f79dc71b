import type { Contact } from '@shared/contact'
import { useEffect } from 'react'
import { AddAccountForm } from './add-account-form'
import { CreatedAccount } from './created-account'
import { keepDraft } from './draft'
import { ExistingAccount } from './existing-account'
import { InvitedAccount } from './invited-account'
import type { CreationStep } from './use-account-creation'

interface AddAccountProps {
  contact: Contact
  email: string
  step: CreationStep
  onSubmit: (email: string, ownersShown: number) => void
  onClose: () => void
}

/** What the dialog shows at each step. */
export function AddAccount({ contact, email, step, onSubmit, onClose }: AddAccountProps) {
  const { id, displayName: name, account } = contact
  const done = step.at === 'done'
  useEffect(() => {
    if (done) keepDraft(id, null)
  }, [done, id])

  if (step.at !== 'done') {
    // Somebody else added it while this dialog was open.
    if (step.at === 'form' && account.state !== 'none') {
      return <ExistingAccount username={account.username} onClose={onClose} />
    }
    return (
      <AddAccountForm
        contact={contact}
        email={email}
        asking={step.at === 'asking'}
        failure={step.at === 'form' ? step.failure : null}
        onSubmit={onSubmit}
        onCancel={onClose}
      />
    )
  }
  const { result } = step
  switch (result.result) {
    case 'created':
      return <CreatedAccount name={name} {...result} onClose={onClose} />
    case 'invited':
      return <InvitedAccount contactId={id} {...result} onClose={onClose} />
    case 'alreadyCreated':
      return <ExistingAccount username={result.username} onClose={onClose} />
  }
}
