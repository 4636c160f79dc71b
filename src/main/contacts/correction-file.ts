import { z } from 'zod'
import { fieldOf, type HeadedFile, type ProblemFile, readHeaded } from '../csv/headed'

/** What a line says: of whom, and which e-mail is right. */
export interface SaidCorrection {
  line: number
  contactId: string
  dossier: string
  oldEmail: string
  email: string
}

type Column = 'contact' | 'dossier' | 'old_email' | 'new_email'
export type CorrectionFile = HeadedFile<Column> & { said: SaidCorrection[] }

const mostRows = 50_000
export const mostBytes = 10_000_000
export const template: Column[] = ['contact', 'dossier', 'old_email', 'new_email']

const names: Record<Column, string[]> = {
  contact: [
    'contact',
    'contact id',
    'contact_id',
    'contactnummer',
    'contactpersoon',
    'kontakt',
    'kontaktnummer',
  ],
  dossier: ['dossier', 'dossier number', 'dossiernummer', 'dossiernr', 'arende', 'arendenummer'],
  old_email: [
    'old_email',
    'old e-mail',
    'old email',
    'email',
    'e-mail',
    'e-post',
    'oude e-mail',
    'gammal e-post',
  ],
  new_email: [
    'new_email',
    'new e-mail',
    'new email',
    'corrected e-mail',
    'nieuwe e-mail',
    'nieuw e-mailadres',
    'ny e-post',
  ],
}

/** The corrections of a CSV file, or what is wrong with the file as a whole. One column that says who is meant is enough. */
export function readCorrections(bytes: Uint8Array): CorrectionFile | ProblemFile {
  const optional = ['contact', 'dossier', 'old_email'] as const
  const file = readHeaded<Column>(bytes, { names, optional, mostRows })
  if ('fileProblem' in file) return file
  const { places } = file
  if (optional.every((column) => places[column] === undefined))
    return { fileProblem: 'missingColumn', column: 'contact' }
  const said = file.lines.map((line) => ({
    line: line.line,
    contactId: fieldOf(line, places.contact).trim(),
    dossier: fieldOf(line, places.dossier).trim(),
    oldEmail: fieldOf(line, places.old_email).trim(),
    email: fieldOf(line, places.new_email).trim(),
  }))
  return { ...file, said }
}

const email = z.email().max(320)
export const isEmail = (text: string) => email.safeParse(text).success
