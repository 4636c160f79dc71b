import { fieldOf, type HeadedFile, type ProblemFile, readHeaded } from '../csv/headed'
import { fold } from '../store/fold'
import { isMask } from '../upstream/authorizations/without-passwords'

/** A log-in of a file. The password never leaves main. */
export interface ImportedLogIn {
  line: number
  username: string
  password: string
  url: string
}

/** A file with log-ins, to be written again with its results. */
export type ImportedFile = HeadedFile<Column> & { logIns: ImportedLogIn[] }

type Column = 'username' | 'password' | 'url'
const mostRows = 5_000
export const template = ['username', 'password', 'url']

const names = {
  username: [
    'username',
    'user name',
    'user',
    'login',
    'e-mail',
    'email',
    'online_access_username',
    'gebruikersnaam',
    'anvandarnamn',
  ],
  password: ['password', 'online_access_password', 'wachtwoord', 'losenord'],
  url: [
    'url',
    'address',
    'website',
    'site',
    'online_access_url',
    'adres',
    'webadres',
    'adress',
    'webbadress',
    'webbplats',
  ],
}

/** The log-ins of a CSV file, or what is wrong with the file as a whole. */
export function readImport(bytes: Uint8Array): ImportedFile | ProblemFile {
  const file = readHeaded<Column>(bytes, { names, mostRows })
  if ('fileProblem' in file) return file
  const { places } = file
  const logIns = file.lines.map((line) => ({
    line: line.line,
    username: fieldOf(line, places.username).trim(),
    // As it is: a space may be part of it.
    password: fieldOf(line, places.password),
    url: fieldOf(line, places.url).trim(),
  }))
  return { ...file, logIns }
}

/** Why a line cannot be sent, by itself and beside the others. */
export function lineProblems(
  { username, password, url }: ImportedLogIn,
  before: ReadonlySet<string>,
): string[] {
  return [
    ...(username === '' ? ['noUsername'] : []),
    ...(username.length > 320 ? ['tooLong'] : []),
    ...(password === '' ? ['noPassword'] : isMask(password) ? ['masked'] : []),
    ...(password.length > 1000 ? ['tooLong'] : []),
    ...(url === '' ? ['noUrl'] : []),
    ...(before.has(logInKey({ username, url })) ? ['duplicateInFile'] : []),
  ]
}

export const logInKey = ({ username, url }: { username: string; url: string }) =>
  `${fold(username)} ${url.toLowerCase().replace(/\/+$/, '')}`
