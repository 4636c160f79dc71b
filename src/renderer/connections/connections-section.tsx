import { useSearch } from '@tanstack/react-router'
import { useAnswer } from '../app/query'
import { FailureView } from '../ui/failure-view'
import { ConnectionForm } from './connection-form'
import { ConnectionsByKind } from './connections-by-kind'
import { EndpointsSection } from './endpoints/endpoints-section'

/** The connections, or the form of the one that the route names. */
export function ConnectionsSection() {
  const { connection: id, add, endpoints } = useSearch({ from: '/settings/$section' })
  const connections = useAnswer('connections.list', {})
  if (connections.error) {
    return <FailureView failure={connections.error} onRetry={() => void connections.refetch()} />
  }
  if (!connections.data) return null
  const asked = connections.data.find((connection) => connection.id === endpoints)
  if (asked) return <EndpointsSection key={asked.id} connection={asked} />
  const edited = connections.data.find((connection) => connection.id === id)
  if (edited) return <ConnectionForm key={edited.id} kind={edited.kind} connection={edited} />
  if (add) return <ConnectionForm key={add} kind={add} connection={null} />
  return <ConnectionsByKind connections={connections.data} />
}
