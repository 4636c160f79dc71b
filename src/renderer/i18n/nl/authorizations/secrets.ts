import type en from '../../en/authorizations/secrets'
import type { Words } from '../../words'

const secrets: Words<typeof en> = {
  reveal: {
    action: 'Tonen…',
    title: 'Het wachtwoord tonen',
    intro:
      'Van {{name}}. Het staat er 30 seconden. Wie, wanneer en waarom komt eerst in het activiteitenlog.',
    reason: 'Waarom is het nodig?',
    reasonHint: 'Minstens 5 tekens',
    submit: 'Tonen',
    left_one: 'Over {{count, number}} seconde weer verborgen',
    left_other: 'Over {{count, number}} seconden weer verborgen',
    copy: 'Kopiëren',
    copied: 'Gekopieerd. Het klembord wordt na een minuut gewist.',
    hide: 'Nu verbergen',
    gone: 'Het wachtwoord is weer verborgen.',
    off: 'Tonen staat uit. Een beheerder kan het toestaan.',
    allow: 'Tonen van wachtwoorden toestaan',
    allowed: 'Wachtwoorden mogen getoond worden',
    forbid: 'Tonen uitzetten',
  },
  revoke: {
    title: 'Alle tokens van {{name}} intrekken?',
    text: 'Elk token van het bedrijf werkt meteen niet meer: die van elke collega en elk ander programma, niet alleen dit. Meterkast logt vanzelf weer in; anderen moeten het misschien horen.',
    type: 'Typ {{name}} om verder te gaan',
    confirm: 'Alle tokens intrekken',
    done: 'Alle tokens van {{name}} zijn ingetrokken.',
  },
}
export default secrets
