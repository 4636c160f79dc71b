import type en from '../../en/tariffs/talk'
import type { Words } from '../../words'

const talk: Words<typeof en> = {
  title: 'Tarieven',
  new: 'Nieuw gesprek',
  connect: 'Tarief koppelen',
  next: 'Verder',
  more: 'Meer',
  thread: 'Wat er tot nu toe is gezegd',
  anew: 'Het gesprek was verlopen en is opnieuw begonnen. Wat u hebt getypt, staat er weer zodra u er bent.',
  keys: { back: 'Terug naar waar u vandaan kwam', new: 'Nieuw gesprek' },
  cannot: {
    offline: 'U bent offline: u kunt dit lezen, en antwoorden zodra er weer verbinding is.',
    unreachable: '{{name}} antwoordt niet: u kunt dit lezen, en antwoorden zodra er weer contact is.',
  },
  mode: { live: 'Livemodus', test: 'Testmodus' },
  direction: { import: 'Afgenomen stroom', export: 'Teruggeleverde stroom' },
  state: {
    open: 'Open',
    expired: 'Verlopen, kan verder',
    claiming: 'Wordt opgeslagen',
    saved: 'Gekoppeld',
    disconnected: 'Ontkoppeld',
    abandoned: 'Weggelegd',
  },
  page: {
    address: 'Adres',
    provider: 'Leverancier',
    providerName: 'Naam leverancier',
    tariff: 'Tarief',
    structure: 'Soort prijs',
    fixedRate: 'Prijs',
    timeOfDay: 'Prijzen van de dag',
    surcharge: 'Opslag',
    tariffName: 'Naam tarief',
    term: 'Looptijd',
    fixedSummary: 'Samenvatting',
    ratesSummary: 'Samenvatting',
    inProgress: 'Leverancier wordt gevraagd',
    failed: 'Mislukt',
    logIn: 'Inloggen bij leverancier',
    done: 'Afgerond',
    unknown: 'Onbekende pagina',
  },
  aside: {
    action: 'Dit gesprek wegleggen',
    title: 'Dit gesprek is weggelegd',
    text: 'Sinds {{instant}}. Er is niets mee gekoppeld.',
    again: 'Een nieuw beginnen',
  },
}
export default talk
