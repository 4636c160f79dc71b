import type en from '../en/offline'
import type { Words } from '../words'

const offline: Words<typeof en> = {
  title: 'Offline bewaren',
}
export default offline
