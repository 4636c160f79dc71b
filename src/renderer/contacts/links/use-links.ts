import type { LinkKind } from '@shared/contact-link'
import { useAnswer } from '../../app/query'

/** What of a kind belongs to a contact, and what was set aside. */
export function useLinks(contactId: string, kind: LinkKind) {
  const { data, error, refetch } = useAnswer('contacts.links', { id: contactId })
  return {
    links: data?.links.filter((link) => link.kind === kind),
    setAside: data?.setAside.filter((link) => link.kind === kind) ?? [],
    failure: error,
    retry: () => void refetch(),
  }
}
