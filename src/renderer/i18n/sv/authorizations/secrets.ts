import type en from '../../en/authorizations/secrets'
import type { Words } from '../../words'

const secrets: Words<typeof en> = {
  reveal: {
    action: 'Visa…',
    title: 'Visa lösenordet',
    intro: 'För {{name}}. Det visas i 30 sekunder. Vem, när och varför skrivs först i aktivitetsloggen.',
    reason: 'Varför behövs det?',
    reasonHint: 'Minst 5 tecken',
    submit: 'Visa',
    left_one: 'Döljs igen om {{count, number}} sekund',
    left_other: 'Döljs igen om {{count, number}} sekunder',
    copy: 'Kopiera',
    copied: 'Kopierat. Urklipp töms efter en minut.',
    hide: 'Dölj nu',
    gone: 'Lösenordet är dolt igen.',
    off: 'Visning är avstängd. En administratör kan tillåta den.',
    allow: 'Tillåt att lösenord visas',
    allowed: 'Lösenord får visas',
    forbid: 'Stäng av visning',
  },
  revoke: {
    title: 'Återkalla alla token för {{name}}?',
    text: 'Varje token för företaget slutar gälla på en gång: för alla kollegor och alla andra program, inte bara det här. Meterkast loggar in igen av sig självt; andra kan behöva få veta.',
    type: 'Skriv {{name}} för att fortsätta',
    confirm: 'Återkalla alla token',
    done: 'Alla token för {{name}} är återkallade.',
  },
}
export default secrets
