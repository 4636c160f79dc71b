import type { Country } from '../people/contact.ts'

interface Wording {
  provider: { name: string; address: string; registered: string; payTo: string; mail: string }
  locale: string
  vatShare: number
  invoice: string
  creditNote: string
  number: string
  customer: string
  account: string
  issued: string
  due: string
  period: string
  meter: string
  reference: string
  credits: string
  description: string
  usage: string
  amount: string
  lines: readonly string[]
  excluding: string
  vat: string
  total: string
  payment: string
  specification: string
  day: string
  terms: string
  termsText: readonly string[]
}

/** The words on an invoice, in the language of the customer's country. */
export const wording: Record<Country, Wording> = {
  NL: {
    provider: {
      name: 'Polderstroom Energie',
      address: 'Gemaalkade 12, 3511 AA Utrecht',
      registered: 'KvK 60999001 · btw NL860999001B01',
      payTo: 'IBAN NL00 POLD 0123 4567 89',
      mail: 'klantenservice@polderstroom.example',
    },
    locale: 'nl-NL',
    vatShare: 21,
    invoice: 'Factuur',
    creditNote: 'Creditnota',
    number: 'Factuurnummer',
    customer: 'Klant',
    account: 'Klantnummer',
    issued: 'Factuurdatum',
    due: 'Te betalen voor',
    period: 'Periode',
    meter: 'EAN-code aansluiting',
    reference: 'Betalingskenmerk',
    credits: 'Creditering van factuur',
    description: 'Omschrijving',
    usage: 'Verbruik',
    amount: 'Bedrag',
    lines: ['Levering elektriciteit', 'Vaste leveringskosten', 'Netbeheerkosten', 'Energiebelasting'],
    excluding: 'Totaal exclusief btw',
    vat: 'Btw',
    total: 'Totaal te betalen',
    payment: 'Vermeld bij betaling altijd het betalingskenmerk.',
    specification: 'Verbruik per dag',
    day: 'Dag',
    terms: 'Toelichting',
    termsText: [
      'Het verbruik is vastgesteld op basis van de meterstanden van de netbeheerder.',
      'Bent u het niet eens met deze factuur? Neem binnen dertig dagen contact met ons op.',
      'Een negatief bedrag wordt binnen tien werkdagen teruggestort op uw rekening.',
    ],
  },
  SE: {
    provider: {
      name: 'Norrsken Energi AB',
      address: 'Strömgatan 4, 972 31 Luleå',
      registered: 'Org.nr 559999-0014 · Godkänd för F-skatt',
      payTo: 'Bankgiro 999-0014',
      mail: 'kundtjanst@norrsken.example',
    },
    locale: 'sv-SE',
    vatShare: 25,
    invoice: 'Faktura',
    creditNote: 'Kreditfaktura',
    number: 'Fakturanummer',
    customer: 'Kund',
    account: 'Kundnummer',
    issued: 'Fakturadatum',
    due: 'Förfallodatum',
    period: 'Period',
    meter: 'Anläggnings-id',
    reference: 'OCR-nummer',
    credits: 'Krediterar faktura',
    description: 'Beskrivning',
    usage: 'Förbrukning',
    amount: 'Belopp',
    lines: ['Elhandel, rörligt pris', 'Fast månadsavgift', 'Elnätsöverföring', 'Energiskatt'],
    excluding: 'Summa exklusive moms',
    vat: 'Moms',
    total: 'Att betala',
    payment: 'Ange alltid OCR-numret när du betalar.',
    specification: 'Förbrukning per dag',
    day: 'Dag',
    terms: 'Upplysningar',
    termsText: [
      'Förbrukningen bygger på mätvärden från nätägaren.',
      'Har du frågor om fakturan? Hör av dig inom trettio dagar.',
      'Ett negativt belopp betalas ut till ditt konto inom tio bankdagar.',
    ],
  },
}
