import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Talk } from '../talk/talk'
import { actionWords } from './action-words'
import { DisconnectDialog } from './disconnect-dialog'

/** What the page lists, and nothing else. `way`: the one that is the way on, which Enter takes. */
export function Actions({ talk, way }: { talk: Talk; way: string | undefined }) {
  const { t } = useTranslation('tariffs')
  const [disconnecting, setDisconnecting] = useState(false)
  const others = [...new Set(talk.session.actions)].filter((action) => action !== way)
  const act = (action: string) => talk.answer({ kind: 'action', action })
  const hindered = talk.hindrance !== null || talk.pending
  return (
    <>
      {way && (
        <Button type="submit" loading={talk.pending} disabled={talk.hindrance !== null}>
          {actionWords(way, t)}
        </Button>
      )}
      {others.map((action) =>
        action === 'DISCONNECT' ? (
          <Button
            key={action}
            variant="subtle"
            color="red"
            disabled={hindered}
            onClick={() => setDisconnecting(true)}
          >
            {actionWords(action, t)}
          </Button>
        ) : (
          <Button key={action} variant="default" disabled={hindered} onClick={() => act(action)}>
            {actionWords(action, t)}
          </Button>
        ),
      )}
      {disconnecting && (
        <DisconnectDialog
          session={talk.session}
          onClose={() => setDisconnecting(false)}
          onDisconnect={() => {
            setDisconnecting(false)
            act('DISCONNECT')
          }}
        />
      )}
    </>
  )
}
