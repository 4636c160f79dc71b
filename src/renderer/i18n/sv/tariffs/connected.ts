import type en from '../../en/tariffs/connected'
import type { Words } from '../../words'

const connected: Words<typeof en> = {
  connected: {
    direction: 'För',
    title: 'Kopplade elavtal',
    none: 'Inget elavtal är kopplat. Koppla ett under samtalet: det är några frågor, och adressen är ifylld.',
    unnamed: 'Elavtal utan namn',
    open: 'Visa eller ändra',
    noEnd: 'Inget slut känt',
    element: 'Del',
    schedule: 'När',
    always: 'Alltid',
    goOn: 'Fortsätt',
    unfinished: 'Ett samtal är inte avslutat: {{page}}, {{age}}.',
    askAgain: 'Tillfrågas igen {{instant}}.',
    status: {
      CONNECTED: 'Kopplat',
      PENDING: 'Pågår',
      FAILED: 'Misslyckades',
      EXPIRED: 'Utgånget',
      DISCONNECTED: 'Frånkopplat',
    },
    processing: { pending: 'Pågår', done: 'Kopplat', failed: 'Misslyckades' },
    do: { failed: 'Koppla igen', ended: 'Koppla det nya avtalet' },
    todo: {
      failed: 'Kopplingen med {{provider}} fungerar inte längre. Koppla igen medan du har kunden i telefon.',
      pending: 'Elavtalet bearbetas fortfarande; priserna följer.',
      ended: 'Avtalet gick ut {{day}}. Fråga vilket elavtal kunden har nu.',
      endsSoon: 'Avtalet går ut {{day}}.',
    },
    parts: { elements: 'Avtalets delar', rates: 'Priser', status: 'Status' },
  },
}
export default connected
