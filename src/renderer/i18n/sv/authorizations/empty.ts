import type en from '../../en/authorizations/empty'
import type { Words } from '../../words'

const empty: Words<typeof en> = {
  empty: {
    connection: {
      title: 'Behörigheter kommer från ett eget system',
      text: 'När det är anslutet finns här varje inloggning som en kund har lämnat över: vad den väntar på, vem som ska agera och vilka konton som kan aktiveras.',
      action: 'Anslut det',
    },
    never: {
      title: 'Inga behörigheter ännu',
      text: 'En kund lämnar över inloggningen till en leverantörs webbplats. Kontona letas upp, och du aktiverar dem vars fakturor du vill ha.',
      action: 'Lämna över en inloggning',
      formLink: 'Skicka en formulärlänk',
    },
    looking: { title: 'Behörigheterna är på väg', text: 'De hämtas för första gången.' },
    offline: {
      title: 'Inget finns sparat här ännu',
      text: 'Du är offline, och behörigheter har inte hämtats till den här datorn tidigare.',
    },
    found: {
      title: 'Ingen behörighet passar',
      text: 'Sökningen ser på användarnamn, webbplats, kontonummer, leverantör, smeknamn och anteckning. Accenter och versaler spelar ingen roll.',
      action: 'Rensa filter',
    },
    view: {
      all: { title: 'Allt är arkiverat', text: 'Arkiverade behörigheter hittas med filtret ”Arkiv”.' },
      needsAction: {
        title: 'Ingen behöver göra något',
        text: 'En inloggning som nekas, är låst eller kräver mer än ett lösenord dyker upp här, med vem som ska agera och vad som ska göras.',
      },
      waiting: {
        title: 'Inget väntar',
        text: 'Nya inloggningar väntar här medan leverantörens konton letas upp.',
      },
      ready: {
        title: 'Inget att aktivera',
        text: 'När kontona bakom en inloggning är kända står den här tills de är aktiverade.',
      },
      active: { title: 'Inget är aktivt ännu', text: 'Behörigheter med aktiverade konton står här.' },
      duplicates: {
        title: 'Inga dubbletter',
        text: 'Samma användarnamn på samma webbplats, överlämnat mer än en gång, skulle stå här.',
      },
      action: 'Visa alla',
    },
  },
}
export default empty
