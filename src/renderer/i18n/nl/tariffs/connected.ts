import type en from '../../en/tariffs/connected'
import type { Words } from '../../words'

const connected: Words<typeof en> = {
  connected: {
    direction: 'Voor',
    title: 'Gekoppelde tarieven',
    none: 'Er is geen tarief gekoppeld. Koppel er een tijdens het gesprek: het zijn een paar vragen, en het adres is al ingevuld.',
    unnamed: 'Tarief zonder naam',
    open: 'Bekijken of wijzigen',
    noEnd: 'Geen einde bekend',
    element: 'Onderdeel',
    schedule: 'Wanneer',
    always: 'Altijd',
    goOn: 'Verdergaan',
    unfinished: 'Een gesprek is nog niet afgerond: {{page}}, {{age}}.',
    askAgain: 'Wordt opnieuw gevraagd om {{instant}}.',
    status: {
      CONNECTED: 'Gekoppeld',
      PENDING: 'Bezig',
      FAILED: 'Mislukt',
      EXPIRED: 'Verlopen',
      DISCONNECTED: 'Ontkoppeld',
    },
    processing: { pending: 'Bezig', done: 'Gekoppeld', failed: 'Mislukt' },
    do: { failed: 'Opnieuw koppelen', ended: 'Nieuwe tarief koppelen' },
    todo: {
      failed:
        'De koppeling met {{provider}} werkt niet meer. Koppel opnieuw terwijl u de klant aan de lijn hebt.',
      pending: 'Het tarief wordt nog verwerkt; de prijzen volgen.',
      ended: 'Het contract is op {{day}} afgelopen. Vraag welk tarief de klant nu heeft.',
      endsSoon: 'Het contract loopt af op {{day}}.',
    },
    parts: { elements: 'Onderdelen van het tarief', rates: 'Prijzen', status: 'Status' },
  },
}
export default connected
