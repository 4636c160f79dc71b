import type { LogInImport } from '@shared/authorization-creation'
import { fold } from '../store/fold'
import { isMask } from '../upstream/authorizations/without-passwords'
import { type CsvLine, readCsv } from './csv'

/** A log-in of a file. The password never leaves main. */
export interface ImportedLogIn {
  line: number
  username: string
  password: string
  url: string
}

/** A file as it was read, to be written again with its results. */
export interface ImportedFile {
  header: string[]
  lines: CsvLine[]
  /** Places of the columns. */
  columns: { username: number; password: number; url: number }
  logIns: ImportedLogIn[]
}

export const mostRows = 5_000
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

type Problem = Pick<LogInImport, 'column'> & { fileProblem: NonNullable<LogInImport['fileProblem']> }

/** The log-ins of a CSV file, or what is wrong with the file as a whole. */
export function readImport(bytes: Uint8Array): ImportedFile | Problem {
  const csv = readCsv(bytes)
  if (!csv) return { fileProblem: 'notText', column: null }
  const [first, ...lines] = csv.lines
  if (!first) return { fileProblem: 'empty', column: null }
  const header = first.fields.map((name) => fold(name.replace(/^\ufeff/, '')))
  const placesOf = (column: keyof typeof names) =>
    header.flatMap((name, place) => (names[column].includes(name) ? [place] : []))
  const places = { username: placesOf('username'), password: placesOf('password'), url: placesOf('url') }
  if (Object.values(places).every(({ length }) => length === 0))
    return { fileProblem: 'noHeader', column: null }
  for (const [column, found] of Object.entries(places)) {
    if (found.length === 0) return { fileProblem: 'missingColumn', column }
    if (found.length > 1) return { fileProblem: 'repeatedColumn', column }
  }
  if (lines.length === 0) return { fileProblem: 'empty', column: null }
  if (lines.length > mostRows) return { fileProblem: 'tooManyRows', column: null }
  const columns = {
    username: places.username[0] ?? 0,
    password: places.password[0] ?? 0,
    url: places.url[0] ?? 0,
  }
  const logIns = lines.map(({ line, fields }) => ({
    line,
    username: (fields[columns.username] ?? '').trim(),
    // As it is: a space may be part of it.
    password: fields[columns.password] ?? '',
    url: (fields[columns.url] ?? '').trim(),
  }))
  return { header: first.fields, lines, columns, logIns }
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
