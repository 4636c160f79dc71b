import type { Language } from './language'

interface MailText {
  subject: string
  text: string
}

const greeting = (before: string, name: string) => (name ? `${before} ${name},` : `${before},`)

/** In the addressee's language, whatever the one on screen: not among the words of the screens. */
const texts: Record<Language, (name: string, link: string) => MailText> = {
  en: (name, link) => ({
    subject: 'Access to your energy bills',
    text: `${greeting('Dear', name || 'customer')}

To fetch your energy bills for you, we need the log-in of your utility’s website. You can hand it over yourself, in a form that only you see:

${link}

Please do not send user names or passwords by e-mail. Do you have a second factor or a security question on the account? Tell us, and we will find a way together.

Kind regards`,
  }),
  nl: (name, link) => ({
    subject: 'Toegang tot uw energiefacturen',
    text: `${greeting('Beste', name || 'klant')}

Om uw energiefacturen voor u op te halen hebben we de inlog van de website van uw leverancier nodig. Die geeft u zelf door, in een formulier dat alleen u ziet:

${link}

Stuur gebruikersnamen en wachtwoorden alstublieft niet per e-mail. Is er een tweede factor of een beveiligingsvraag op het account? Laat het ons weten, dan vinden we samen een weg.

Met vriendelijke groet`,
  }),
  sv: (name, link) => ({
    subject: 'Tillgång till dina energifakturor',
    text: `${greeting('Hej', name)}

För att hämta dina energifakturor åt dig behöver vi inloggningen till din leverantörs webbplats. Du lämnar själv över den, i ett formulär som bara du ser:

${link}

Skicka inte användarnamn eller lösenord med e-post. Har kontot en andra faktor eller en säkerhetsfråga? Hör av dig, så hittar vi en väg tillsammans.

Vänliga hälsningar`,
  }),
}

/** What is written to whoever gets the form link. */
export function mailText(language: Language, name: string, link: string): MailText {
  return texts[language](name.trim(), link)
}

/** The address that opens a person's own mail program with everything in it. */
export const mailTo = (email: string, { subject, text }: MailText) =>
  `mailto:${encodeURIComponent(email.trim()).replace('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`
