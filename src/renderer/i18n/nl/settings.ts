import type en from '../en/settings'
import type { Words } from '../words'

const settings: Words<typeof en> = {
  title: 'Instellingen',
  sections: { connections: 'Verbindingen', appearance: 'Weergave', language: 'Taal', roles: 'Wie mag wat' },
  theme: {
    label: 'Thema',
    system: 'Zoals het systeem',
    light: 'Licht',
    dark: 'Donker',
  },
  density: {
    label: 'Rijen in lijsten',
    comfortable: 'Ruim',
    compact: 'Compact',
  },
  language: {
    label: 'Taal',
    hint: 'Ook hoe datums, bedragen en getallen worden geschreven en getypt.',
    system: 'Zoals het systeem',
    example: 'Bijvoorbeeld: {{day}}, {{money}}',
  },
  version: 'Meterkast {{version}}',
}
export default settings
