/** What a word says of an invoice. `open`: still to be paid. */
export type Said =
  | { kind: 'open' }
  | { kind: 'overdue' }
  | { kind: 'status'; status: string }
  | { kind: 'credit' }
  | { kind: 'noPdf' }

const phrases: readonly (readonly [Said, string])[] = [
  [
    { kind: 'open' },
    'open|unpaid|outstanding|openstaand|openstaande|onbetaald|onbetaalde|oppen|oppna|obetald|obetalda|utestaende',
  ],
  [
    { kind: 'overdue' },
    'overdue|past due|te laat|vervallen|verlopen|achterstallig|achterstallige|forfallen|forfallna',
  ],
  [{ kind: 'status', status: 'paid' }, 'paid|betaald|betaalde|betald|betalda'],
  [
    { kind: 'status', status: 'reminded' },
    'reminded|herinnerd|herinnering verstuurd|aangemaand|pamind|paminda|paminnelse skickad',
  ],
  [
    { kind: 'status', status: 'partlyPaid' },
    'partly paid|partially paid|deels betaald|gedeeltelijk betaald|delvis betald|delvis betalda|delbetald',
  ],
  [
    { kind: 'status', status: 'cancelled' },
    'cancelled|canceled|geannuleerd|annullerad|annullerade|makulerad|makulerade',
  ],
  [{ kind: 'status', status: 'credited' }, 'credited|gecrediteerd|krediterad|krediterade'],
  [
    { kind: 'credit' },
    "credit|credits|credit note|credit notes|creditnota|creditnota's|creditfactuur|creditfacturen|kredit|kreditnota|kreditnotor|kreditfaktura|kreditfakturor",
  ],
  [{ kind: 'noPdf' }, 'no pdf|without pdf|geen pdf|zonder pdf|ingen pdf|utan pdf'],
]

/** Phrases in English, Dutch and Swedish, without accents. */
export const saidBy: ReadonlyMap<string, Said> = new Map(
  phrases.flatMap(([said, words]) => words.split('|').map((phrase) => [phrase, said] as const)),
)
