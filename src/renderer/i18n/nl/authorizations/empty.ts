import type en from '../../en/authorizations/empty'
import type { Words } from '../../words'

const empty: Words<typeof en> = {
  empty: {
    connection: {
      title: 'Autorisaties komen uit hun eigen systeem',
      text: 'Zodra het verbonden is, staat hier elke inlog die een klant heeft gegeven: waar die op wacht, wie aan zet is, en welke accounts geactiveerd kunnen worden.',
      action: 'Verbinden',
    },
    never: {
      title: 'Nog geen autorisaties',
      text: 'Een klant geeft de inlog van de site van een leverancier. De accounts worden opgezocht, en u activeert die waarvan u de facturen wilt.',
      action: 'Een inlog doorgeven',
      formLink: 'Een formulierlink sturen',
    },
    looking: { title: 'Autorisaties zijn onderweg', text: 'Ze worden voor het eerst opgehaald.' },
    offline: {
      title: 'Hier is nog niets bewaard',
      text: 'U bent offline, en autorisaties zijn op deze computer nog nooit opgehaald.',
    },
    found: {
      title: 'Geen autorisatie gevonden',
      text: 'Er wordt gezocht in gebruikersnaam, site, accountnummer, leverancier, bijnaam en notitie. Accenten en hoofdletters maken niet uit.',
      action: 'Filters wissen',
    },
    view: {
      all: {
        title: 'Alles is gearchiveerd',
        text: 'Gearchiveerde autorisaties vindt u met het filter “Archief”.',
      },
      needsAction: {
        title: 'Niemand hoeft iets te doen',
        text: 'Een inlog die geweigerd wordt, geblokkeerd is of meer dan een wachtwoord vraagt verschijnt hier, met wie aan zet is en wat te doen.',
      },
      waiting: {
        title: 'Niets in afwachting',
        text: 'Nieuwe inlogs wachten hier terwijl de accounts bij de leverancier worden opgezocht.',
      },
      ready: {
        title: 'Niets te activeren',
        text: 'Zodra de accounts achter een inlog bekend zijn, staat die hier tot ze geactiveerd zijn.',
      },
      active: { title: 'Nog niets actief', text: 'Autorisaties met geactiveerde accounts staan hier.' },
      duplicates: {
        title: 'Niets dubbel',
        text: 'Dezelfde gebruikersnaam bij dezelfde site, meer dan eens doorgegeven, zou hier staan.',
      },
      action: 'Alle tonen',
    },
  },
}
export default empty
