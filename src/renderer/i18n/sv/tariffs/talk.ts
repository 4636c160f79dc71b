import type en from '../../en/tariffs/talk'
import type { Words } from '../../words'

const talk: Words<typeof en> = {
  title: 'Elavtal',
  new: 'Nytt samtal',
  connect: 'Koppla elavtal',
  next: 'Fortsätt',
  more: 'Mer',
  thread: 'Vad som har sagts hittills',
  anew: 'Samtalet hade gått ut och har börjat om. Det du skrev är ifyllt när du kommer till det.',
  keys: { back: 'Tillbaka dit du kom ifrån', new: 'Nytt samtal' },
  cannot: {
    offline: 'Du är offline: du kan läsa det här, och svara när du är ansluten igen.',
    unreachable: '{{name}} svarar inte: du kan läsa det här, och svara när kontakten är tillbaka.',
  },
  mode: { live: 'Skarpt läge', test: 'Testläge' },
  direction: { import: 'Använd el', export: 'Inmatad el' },
  state: {
    open: 'Öppet',
    expired: 'Utgånget, kan fortsätta',
    claiming: 'Sparas',
    saved: 'Kopplat',
    disconnected: 'Frånkopplat',
    abandoned: 'Undanlagt',
  },
  page: {
    address: 'Adress',
    provider: 'Elhandlare',
    providerName: 'Elhandlarens namn',
    tariff: 'Elavtal',
    structure: 'Sorts pris',
    fixedRate: 'Pris',
    timeOfDay: 'Dygnets priser',
    surcharge: 'Påslag',
    tariffName: 'Avtalets namn',
    term: 'Avtalstid',
    fixedSummary: 'Sammanfattning',
    ratesSummary: 'Sammanfattning',
    inProgress: 'Elhandlaren tillfrågas',
    failed: 'Misslyckades',
    logIn: 'Inloggning hos elhandlaren',
    done: 'Klart',
    unknown: 'Okänd sida',
  },
  aside: {
    action: 'Lägg undan samtalet',
    title: 'Samtalet är undanlagt',
    text: 'Sedan {{instant}}. Inget kopplades genom det.',
    again: 'Börja ett nytt',
  },
}
export default talk
