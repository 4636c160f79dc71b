import { isOurs } from './app-address'

interface Frame {
  url: string
}

/** Whether a call comes from the main frame of a window that shows our page. `senderFrame` is null once it has gone. */
export function isOurMainFrame({
  sender,
  senderFrame,
}: {
  sender: { mainFrame: Frame }
  senderFrame: Frame | null
}) {
  return senderFrame !== null && senderFrame === sender.mainFrame && isOurs(senderFrame.url)
}
