import type { Contact } from '@shared/contact'
import type { Seen } from '@shared/seen'
import { Age } from '../ui/age'
import classes from './contact-page.module.css'

/** Who it is, and how old what we know is. */
export function ContactTitle({ seen }: { seen: Seen<Contact> }) {
  const { displayName, companyName } = seen.value
  return (
    <header className={classes.title}>
      <div>
        <h1>{displayName}</h1>
        {companyName && companyName !== displayName && <p>{companyName}</p>}
      </div>
      <Age source={seen.source} asOf={seen.asOf} />
    </header>
  )
}
