import type en from '../../en/authorizations/form-link'
import type { Words } from '../../words'

const formLink: Words<typeof en> = {
  link: {
    title: 'Formulierlink',
    back: 'Autorisaties',
    intro:
      'Wie de link opent kan zelf een inlog doorgeven. Er is één link voor het hele bedrijf; elk gebruik maakt een nieuwe autorisatie.',
    link: 'De link',
    copy: 'Link kopiëren',
    qr: 'QR-code van de formulierlink',
    send: 'Versturen',
    to: 'Aan wie',
    name: 'Naam',
    email: 'E-mail',
    emailWrong: 'Dit is geen volledig e-mailadres.',
    language: 'Taal van de tekst',
    note: 'Notitie voor onszelf',
    subject: 'Onderwerp',
    text: 'Tekst',
    openMail: 'In het mailprogramma openen',
    copyText: 'Tekst kopiëren',
    byQr: 'Als QR-code getoond',
    register:
      'Wat u hier doet, wordt hieronder genoteerd, zodat van een nieuwe inlog gezegd kan worden van wie die is.',
    who: 'Vul eerst een naam of e-mailadres in.',
    noted: 'Genoteerd: {{name}}',
    sends: 'Aan wie de link is gestuurd',
    sendsNone: 'Nog aan niemand. Het systeem houdt niet bij aan wie de link ging; deze lijst wel.',
    at: 'Wanneer',
    by: 'Hoe',
    byWhom: 'Door',
    came: 'Wat ervan kwam',
    cameNone: 'Nog niets',
    ways: { copy: 'Gekopieerd', qr: 'QR-code', mail: 'Mail' },
    suggestions: 'Kwamen deze hiervan?',
    suggestion: '{{username}} bij {{host}}, {{instant}}',
    from: 'Gestuurd aan {{name}}, {{instant}}',
    sameName: 'De naam komt overeen',
    yes: 'Ja',
    no: 'Nee',
    noConnection: 'De formulierlink komt van het autorisatiesysteem. Verbind dat eerst.',
  },
}
export default formLink
