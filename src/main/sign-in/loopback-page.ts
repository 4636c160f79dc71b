import { randomBytes } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import type { Language } from '@shared/language'

export type PageKind = 'done' | 'failed' | 'again' | 'notOurs'

const status: Record<PageKind, number> = { done: 200, failed: 200, again: 410, notOurs: 400 }

/** The page that the browser shows in the end, in a language. Resolves once it was sent. */
export async function writePage(response: ServerResponse, kind: PageKind, language: Language): Promise<void> {
  const [title, text] = words[language][kind]
  const nonce = randomBytes(16).toString('base64')
  response.writeHead(status[kind], {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': `default-src 'none'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    connection: 'close',
  })
  await new Promise<void>((done) => {
    response.once('close', done)
    response.end(`<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${title}</title>
<style nonce="${nonce}">body{font:16px/24px system-ui,sans-serif;max-width:32rem;margin:20vh auto;padding:0 1rem}</style>
<h1>${title}</h1><p>${text}</p></html>`)
  })
}

const words: Record<Language, Record<PageKind, [title: string, text: string]>> = {
  en: {
    done: ['You can go back', 'Meterkast has your answer. Close this page and go back to Meterkast.'],
    failed: ['It did not work', 'Close this page and go back to Meterkast: it says what happened.'],
    again: ['This was answered already', 'One answer is enough. Close this page and go back to Meterkast.'],
    notOurs: ['Meterkast did not ask for this', 'Nothing was done with it. You can close this page.'],
  },
  nl: {
    done: ['U kunt teruggaan', 'Meterkast heeft uw antwoord. Sluit deze pagina en ga terug naar Meterkast.'],
    failed: [
      'Het is niet gelukt',
      'Sluit deze pagina en ga terug naar Meterkast: daar staat wat er gebeurde.',
    ],
    again: ['Dit was al beantwoord', 'Eén antwoord is genoeg. Sluit deze pagina en ga terug naar Meterkast.'],
    notOurs: ['Meterkast heeft hier niet om gevraagd', 'Er is niets mee gedaan. U kunt deze pagina sluiten.'],
  },
  sv: {
    done: ['Du kan gå tillbaka', 'Meterkast har ditt svar. Stäng sidan och gå tillbaka till Meterkast.'],
    failed: ['Det gick inte', 'Stäng sidan och gå tillbaka till Meterkast: där står vad som hände.'],
    again: ['Detta är redan besvarat', 'Ett svar räcker. Stäng sidan och gå tillbaka till Meterkast.'],
    notOurs: ['Meterkast har inte frågat efter detta', 'Inget har gjorts med det. Du kan stänga sidan.'],
  },
}
