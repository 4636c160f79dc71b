import type { ContactLink, LinkDecision } from '@shared/contact-link'
import { useTranslation } from 'react-i18next'
import { useAction } from '../../app/query'
import { showToast, showUndo } from '../../ui/undo-toast'
import { useSayFailure } from '../../ui/use-say-failure'

const toast = 'contact-link'
type Linked = Pick<ContactLink, 'kind' | 'itemId' | 'title'>

/** Says whether something is a contact's, and offers to take that back. */
export function useDecideLink(contactId: string) {
  const { t } = useTranslation('contactPage')
  const sayFailure = useSayFailure()
  const { mutateAsync, isPending } = useAction('contacts.decideLink')
  const put = ({ kind, itemId }: Linked, decision: LinkDecision) =>
    mutateAsync({ id: contactId, kind, itemId, decision }).then(
      ({ before }) => before,
      (failure) => {
        sayFailure(failure)
        return null
      },
    )
  return {
    pending: isPending,
    /** Whether it is so now. */
    async decide(link: Linked, decision: LinkDecision): Promise<boolean> {
      const before = await put(link, decision)
      if (before === null) return false
      const undo = async () => {
        if ((await put(link, before)) !== null) showToast(toast, t('undone'))
      }
      const message = t(`links.said.${decision}`, { title: link.title })
      showUndo({ id: toast, message, undo: t('undo'), onUndo: () => void undo() })
      return true
    },
  }
}
