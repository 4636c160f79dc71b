import { z } from 'zod'
import { exportFormat, exportWords, invoiceExport } from './export'
import { invoiceFilter, invoiceSort, mostSelected } from './invoice'
import { languages } from './language'
import { operation } from './operation'

const nothing = z.strictObject({})
const byId = z.strictObject({ id: z.uuid() })

/** What the page may ask of exports. They are written in the background, and survive the page but not the console. */
export const exportOperations = {
  /**
   * Asks where to, and begins to write every invoice of a list there, or those of it that are selected, in its order; `exports.progress` tells how far it is. Null
   * when the person cancelled.
   */
  'exports.start': operation(
    'use',
    z.strictObject({
      format: exportFormat,
      filter: invoiceFilter,
      sort: invoiceSort,
      /** These alone, whatever the filter. */
      ids: z.array(z.string()).min(1).max(mostSelected).optional(),
      words: exportWords,
      /** Numbers and separators are as spreadsheets set to it expect them. */
      language: z.enum(languages),
    }),
    invoiceExport.nullable(),
  ),
  /** Newest first; those that are over until they are put away. */
  'exports.list': operation('use', nothing, z.array(invoiceExport)),
  /** Leaves no file, nor half of one. */
  'exports.cancel': operation('use', byId, nothing),
  /** Shows the file in the computer's own folder window. Throws `notFound`. */
  'exports.show': operation('use', byId, nothing),
  'exports.putAway': operation('use', byId, nothing),
}
