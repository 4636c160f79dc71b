import type en from '../en/settings'
import type { Words } from '../words'

const settings: Words<typeof en> = {
  title: 'Inställningar',
}
export default settings
