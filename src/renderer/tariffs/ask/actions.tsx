import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Talk } from '../talk/talk'
import { actionWords } from './action-words'
import classes from './ask.module.css'
import { DisconnectDialog } from './disconnect-dialog'

/** Asked about first, and the last in the row. */
const cannotUndo = 'DISCONNECT'

/** What the page lists, and nothing else. `way`: the one that is the way on, which Enter takes. */
export function Actions({ talk, way }: { talk: Talk; way: string | undefined }) {
  const { t } = useTranslation('tariffs')
  const [disconnecting, setDisconnecting] = useState(false)
  const listed = [...new Set(talk.session.actions)].filter((action) => action !== way)
  const others = listed.toSorted((one, other) => Number(one === cannotUndo) - Number(other === cannotUndo))
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
        action === cannotUndo ? (
          <Button
            key={action}
            variant="subtle"
            color="red"
            className={classes.last}
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
            act(cannotUndo)
          }}
        />
      )}
    </>
  )
}
