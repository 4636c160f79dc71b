import type { Contact } from '@shared/contact'
import { useEffect, useState } from 'react'
import { useDraft } from '../../ui/use-draft'
import { useCorrection } from '../correction/use-correction'
import { AddAccountForm } from './add-account-form'
import { CreatedAccount } from './created-account'
import { ExistingAccount } from './existing-account'
import { InvitedAccount } from './invited-account'
import type { CreationStep } from './use-account-creation'

interface AddAccountProps {
  contact: Contact
  step: CreationStep
  onSubmit: (email: string, ownersShown: number) => void
  onClose: () => void
}

/** What the dialog shows at each step. */
export function AddAccount({ contact, step, onSubmit, onClose }: AddAccountProps) {
  const { id, displayName: name, account } = contact
  const { found, keep } = useDraft(`account/${id}`)
  const correction = useCorrection(id)
  const own = correction?.email ?? contact.email ?? ''
  /** What the field begins with. */
  const [email, setEmail] = useState<string>()
  if (email === undefined && found !== undefined && correction !== undefined) setEmail(found ?? own)
  const done = step.at === 'done'
  useEffect(() => {
    if (done) keep(null)
  }, [done, keep])

  if (step.at !== 'done') {
    // Somebody else added it while this dialog was open.
    if (step.at === 'form' && account.state !== 'none') {
      return <ExistingAccount username={account.username} onClose={onClose} />
    }
    if (email === undefined) return null
    return (
      <AddAccountForm
        contact={contact}
        email={email}
        asking={step.at === 'asking'}
        failure={step.at === 'form' ? step.failure : null}
        onType={(typed) => keep(typed.trim() === own ? null : typed)}
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
