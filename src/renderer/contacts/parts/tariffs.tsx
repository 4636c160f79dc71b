import { lazy, Suspense } from 'react'

const Connected = lazy(() =>
  import('../../tariffs/connected/connected-part').then(({ ConnectedPart }) => ({ default: ConnectedPart })),
)

/** The tariffs that are connected for a contact. */
export function Tariffs({ contactId }: { contactId: string }) {
  return (
    <Suspense>
      <Connected accountId={null} contactId={contactId} />
    </Suspense>
  )
}
