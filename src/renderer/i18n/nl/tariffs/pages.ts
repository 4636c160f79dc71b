import type en from '../../en/tariffs/pages'
import type { Words } from '../../words'

const pages: Words<typeof en> = {
  address: {
    question: 'Waar wordt de stroom geleverd?',
    hint: 'Het adres van de meter bepaalt welke leveranciers er zijn.',
    line1: 'Straat en huisnummer',
    line2: 'Appartement, verdieping',
    postCode: 'Postcode',
    city: 'Plaats',
    countryCode: 'Land',
    state: 'Staat of provincie',
  },
  provider: {
    question: 'Wie is de leverancier?',
    hint: 'De naam staat op de rekening.',
    label: 'Leverancier',
    missing: 'Kies een leverancier, of zeg dat die er niet bij staat.',
    nothing: 'Geen leverancier met die naam op dit adres',
  },
  providerName: {
    question: 'Hoe heet de leverancier?',
    hint: 'Zoals het op de rekening staat.',
    label: 'Leverancier',
  },
  tariff: {
    question: 'Welk tarief is het?',
    questionOf: 'Welk tarief van {{provider}} is het?',
    hint: 'De naam staat op het contract of de rekening.',
    label: 'Tarief',
    missing: 'Kies een tarief, of zeg dat het er niet bij staat.',
    nothing: 'Geen tarief met die naam',
  },
  structure: {
    question: 'Hoe is de prijs van de stroom opgebouwd?',
    hint: 'Kies met de pijltjestoetsen; Enter gaat verder.',
    label: 'Soort prijs',
    missing: 'Kies er een.',
    FIXED: { name: 'Eén prijs', description: 'Elke kWh kost hetzelfde, de hele dag' },
    TIME_OF_DAY: { name: 'Per moment van de dag', description: 'Dag en nacht, of meer perioden' },
    MARKET: { name: 'Marktprijs', description: 'Verandert elk uur of kwartier, met een opslag' },
    ADVANCED: { name: 'Iets anders', description: 'Per seizoen, weekdag of hoeveelheid' },
  },
  fixedRate: {
    question: 'Wat kost een kWh?',
    hint: 'Inclusief btw, zoals het op de rekening staat.',
    label: 'Prijs per kWh',
  },
  timeOfDay: {
    question: 'Wat kost een kWh, en wanneer?',
    hint: 'Sleep waar een periode begint, of typ het. Elke duurt tot de volgende, ook een nacht over middernacht. Prijzen zijn inclusief btw.',
  },
  surcharge: {
    question: 'Wat komt er boven op de marktprijs?',
    hint: 'Wat de leverancier bij elke kWh optelt, inclusief btw. Laat leeg wat er niet is.',
    fixed: 'Per kWh',
    percentage: 'Percentage',
    percent: '{{percentage}}%',
    region: 'Marktregio',
    regionMissing: 'Kies een regio.',
    none: 'Geen',
  },
  tariffName: {
    question: 'Hoe heet het tarief?',
    hint: 'Zoals het op het contract staat.',
    label: 'Tarief',
  },
  term: {
    question: 'Hoe lang loopt het contract?',
    hint: 'Laat het einde leeg als het doorloopt tot iemand opzegt.',
    startsOn: 'Vanaf',
    endsOn: 'Tot en met',
    skip: 'Niet bekend',
    unknown: 'Niet bekend',
    from: 'Vanaf {{from}}',
    fromTo: '{{from}} tot en met {{to}}',
    noDay: 'Geen dag. Bijvoorbeeld {{example}}',
    startMissing: 'Vul ook in vanaf wanneer.',
    endsFirst: 'Dit is voor het begin.',
  },
  summary: {
    question: 'Klopt dit?',
    provider: 'Leverancier',
    tariff: 'Tarief',
    structure: 'Soort prijs',
    cost: 'Prijs',
    endsOn: 'Contract tot',
    tiered: 'De prijs hangt ook af van hoeveel er wordt verbruikt.',
    reconnectRequired:
      'De leverancier vraagt zijn klant opnieuw in te loggen om dit tarief actueel te houden.',
  },
  standing: {
    provider: 'de leverancier',
    again: 'Opnieuw kijken',
    type: 'Hoe het is gekoppeld: {{type}}',
    types: {
      LIBRARY: 'uit de lijst met tarieven',
      DIRECT: 'met het inloggen bij de leverancier',
      MANUAL: 'met de hand ingevoerd',
    },
    inProgress: {
      title: '{{provider}} wordt gevraagd',
      hint: 'Dit kan even duren. U kunt het al koppelen: de prijzen volgen zodra ze er zijn.',
      word: 'Bezig',
    },
    failed: {
      title: 'Koppelen met {{provider}} is niet gelukt',
      hint: 'De leverancier heeft het geweigerd of afgebroken. Opnieuw koppelen helpt meestal: de klant logt nog eens in.',
      word: 'Mislukt',
    },
  },
  logIn: {
    question: 'De klant logt in bij {{host}}',
    hint: 'De pagina van de leverancier gaat open in een apart venster. Wat daar wordt getypt, blijft niet op deze computer.',
    open: 'Inloggen openen',
    cancel: 'Inloggen sluiten',
    isOpen: 'Het inloggen bij {{host}} staat open in een eigen venster. Daarna gaat dit vanzelf verder.',
    cancelled: 'Het inloggen is gesloten voordat het klaar was. Het kan opnieuw worden geopend.',
  },
  done: {
    saved: {
      title: 'Het tarief van {{name}} is gekoppeld',
      text: 'De prijzen en de status staan vanaf nu bij de klant.',
    },
    disconnected: {
      title: 'Het tarief van {{name}} is ontkoppeld',
      text: 'De prijzen worden niet meer gevolgd.',
    },
    claiming: {
      title: 'Het gesprek met {{name}} is afgerond',
      text: 'Wat eruit is gekomen, wordt opgehaald en opgeslagen. Er gaat niets verloren als dat even duurt.',
    },
    show: '{{name}} tonen',
    all: 'Alle gesprekken',
    location: 'Locatie',
  },
  unknown: {
    title: 'Een pagina die deze versie niet kent',
    hint: 'Tariff connect toont “{{route}}”. Dit is wat erop staat; wat u kunt doen, staat eronder.',
    empty: 'Er staat verder niets op.',
  },
}
export default pages
