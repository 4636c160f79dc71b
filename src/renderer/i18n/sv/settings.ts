import type en from '../en/settings'
import type { Words } from '../words'

const settings: Words<typeof en> = {
  title: 'Inställningar',
  sections: { connections: 'Anslutningar', appearance: 'Utseende', language: 'Språk', roles: 'Vem får vad' },
  theme: {
    label: 'Tema',
    system: 'Som systemet',
    light: 'Ljust',
    dark: 'Mörkt',
  },
  density: {
    label: 'Rader i listor',
    comfortable: 'Luftigt',
    compact: 'Kompakt',
  },
  language: {
    label: 'Språk',
    hint: 'Styr även hur datum, belopp och tal skrivs.',
    system: 'Som systemet',
    example: 'Till exempel: {{day}}, {{money}}',
  },
  version: 'Meterkast {{version}}',
}
export default settings
