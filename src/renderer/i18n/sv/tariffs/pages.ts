import type en from '../../en/tariffs/pages'
import type { Words } from '../../words'

const pages: Words<typeof en> = {
  address: {
    question: 'Var levereras elen?',
    hint: 'Mätarens adress avgör vilka elhandlare som finns.',
    line1: 'Gata och nummer',
    line2: 'Lägenhet, våning',
    postCode: 'Postnummer',
    city: 'Ort',
    countryCode: 'Land',
    state: 'Delstat eller provins',
  },
  provider: {
    question: 'Vem är elhandlaren?',
    hint: 'Namnet står på räkningen.',
    label: 'Elhandlare',
    missing: 'Välj en elhandlare, eller säg att den inte finns i listan.',
    nothing: 'Ingen elhandlare med det namnet på den här adressen',
  },
  providerName: {
    question: 'Vad heter elhandlaren?',
    hint: 'Som det står på räkningen.',
    label: 'Elhandlare',
  },
  tariff: {
    question: 'Vilket elavtal är det?',
    questionOf: 'Vilket av avtalen hos {{provider}} är det?',
    hint: 'Namnet står på avtalet eller räkningen.',
    label: 'Elavtal',
    missing: 'Välj ett elavtal, eller säg att det inte finns i listan.',
    nothing: 'Inget elavtal med det namnet',
  },
  structure: {
    question: 'Hur är elen prissatt?',
    hint: 'Välj med piltangenterna; Enter går vidare.',
    label: 'Sorts pris',
    missing: 'Välj ett av dem.',
    FIXED: { name: 'Ett pris', description: 'Varje kWh kostar lika mycket, hela dygnet' },
    TIME_OF_DAY: { name: 'Efter tid på dygnet', description: 'Dag och natt, eller fler perioder' },
    MARKET: { name: 'Marknadspris', description: 'Ändras varje timme eller kvart, med ett påslag' },
    ADVANCED: { name: 'Något annat', description: 'Efter säsong, veckodag eller mängd' },
  },
  fixedRate: {
    question: 'Vad kostar en kWh?',
    hint: 'Inklusive moms, som det står på räkningen.',
    label: 'Pris per kWh',
  },
  timeOfDay: {
    question: 'Vad kostar en kWh, och när?',
    hint: 'Dra där en period börjar, eller skriv det. Varje period räcker till nästa, även en natt över midnatt. Priserna är inklusive moms.',
  },
  surcharge: {
    question: 'Vad tillkommer utöver marknadspriset?',
    hint: 'Det som elhandlaren lägger på varje kWh, inklusive moms. Lämna tomt det som inte finns.',
    fixed: 'Per kWh',
    percentage: 'Procent',
    percent: '{{percentage}} %',
    region: 'Elområde',
    regionMissing: 'Välj ett elområde.',
    none: 'Inget',
  },
  tariffName: {
    question: 'Vad heter elavtalet?',
    hint: 'Som det står på avtalet.',
    label: 'Elavtal',
  },
  term: {
    question: 'Hur länge gäller avtalet?',
    hint: 'Lämna slutet tomt om det gäller tills någon säger upp det.',
    startsOn: 'Från',
    endsOn: 'Till och med',
    skip: 'Inte känt',
    unknown: 'Inte känt',
    from: 'Från {{from}}',
    fromTo: '{{from}} till {{to}}',
    noDay: 'Ingen dag. Till exempel {{example}}',
    startMissing: 'Skriv också från när.',
    endsFirst: 'Det är innan det börjar.',
  },
  summary: {
    question: 'Stämmer det här?',
    provider: 'Elhandlare',
    tariff: 'Elavtal',
    structure: 'Sorts pris',
    cost: 'Pris',
    endsOn: 'Avtal till',
    tiered: 'Priset beror också på hur mycket som används.',
    reconnectRequired: 'Elhandlaren ber sin kund att logga in igen för att hålla avtalet aktuellt.',
  },
  standing: {
    provider: 'elhandlaren',
    again: 'Titta igen',
    type: 'Hur det är kopplat: {{type}}',
    types: {
      LIBRARY: 'ur listan över elavtal',
      DIRECT: 'med inloggning hos elhandlaren',
      MANUAL: 'inmatat för hand',
    },
    inProgress: {
      title: '{{provider}} tillfrågas',
      hint: 'Det kan ta en stund. Du kan koppla avtalet redan nu: priserna följer när de finns.',
      word: 'Pågår',
    },
    failed: {
      title: 'Kopplingen med {{provider}} misslyckades',
      hint: 'Elhandlaren nekade eller avbröt den. Att koppla igen brukar hjälpa: kunden loggar in en gång till.',
      word: 'Misslyckades',
    },
  },
  logIn: {
    question: 'Kunden loggar in hos {{host}}',
    hint: 'Elhandlarens egen sida öppnas i ett eget fönster. Inget som skrivs där stannar på den här datorn.',
    open: 'Öppna inloggningen',
    cancel: 'Stäng inloggningen',
    isOpen:
      'Inloggningen hos {{host}} är öppen i ett eget fönster. Det här fortsätter av sig självt när den är klar.',
    cancelled: 'Inloggningen stängdes innan den var klar. Den kan öppnas igen.',
  },
  done: {
    saved: {
      title: 'Elavtalet för {{name}} är kopplat',
      text: 'Priserna och hur det står till visas hos kunden från och med nu.',
    },
    disconnected: {
      title: 'Elavtalet för {{name}} är frånkopplat',
      text: 'Priserna följs inte längre.',
    },
    claiming: {
      title: 'Samtalet med {{name}} är klart',
      text: 'Det som kom fram hämtas och sparas. Inget går förlorat om det tar en stund.',
    },
    show: 'Visa {{name}}',
    all: 'Alla samtal',
    location: 'Plats',
  },
  unknown: {
    title: 'En sida som den här versionen inte känner',
    hint: 'Tariff connect visar ”{{route}}”. Det här står där; vad du kan göra står nedanför.',
    empty: 'Där står inget mer.',
  },
}
export default pages
