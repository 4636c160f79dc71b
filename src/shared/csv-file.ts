import { z } from 'zod'

/** What is wrong with a CSV file as a whole. */
export const fileProblem = z.enum([
  'empty',
  'notText',
  'tooLarge',
  'noHeader',
  'missingColumn',
  'repeatedColumn',
  'tooManyRows',
])
export type FileProblem = z.infer<typeof fileProblem>
