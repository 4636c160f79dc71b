import type { SaidField } from '@shared/contract'
import { isRecord, plainName } from './spelling'

const mostFields = 500
const longestText = 2000
const secret = /password|passwd|secret|token|wachtwoord/

/** Every field that holds something, with its way there: `meter.ean`, `documents.0.name`. Of a secret only that there is one. */
export function saidFields(answer: unknown): SaidField[] {
  const found: SaidField[] = []
  const walk = (value: unknown, path: string, isSecret: boolean) => {
    if (found.length >= mostFields || value === null || value === undefined || value === '') return
    if (!isRecord(value) && !Array.isArray(value)) {
      found.push({ path, text: isSecret ? '••••' : String(value).slice(0, longestText) })
      return
    }
    for (const [name, one] of Object.entries(value))
      walk(one, path === '' ? name : `${path}.${name}`, isSecret || secret.test(plainName(name)))
  }
  walk(answer, '', false)
  return found
}
