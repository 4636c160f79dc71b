import { z } from 'zod'
import { languages } from './language'

/** A person's own choices. `columns`: per list, the shown columns in order with their widths in px. */
export const settings = z.object({
  language: z.enum(['system', ...languages]),
  theme: z.enum(['system', 'light', 'dark']),
  density: z.enum(['comfortable', 'compact']),
  columns: z.record(z.string(), z.array(z.object({ id: z.string(), width: z.number().int() }))),
})
export type Settings = z.infer<typeof settings>

export const defaultSettings: Settings = {
  language: 'system',
  theme: 'system',
  density: 'comfortable',
  columns: {},
}
