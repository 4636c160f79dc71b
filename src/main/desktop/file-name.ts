const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i
/** With or without a century and a sign, as a whole or inside something longer. */
const personalNumber = /(?:\d{2})?\d{6}[-+ ]?\d{4}/g

/**
 * A suggested name as one that every system takes, with the extension of its kind: no folders, no signs that a shell or
 * Windows reads, nothing that could be a personal number.
 */
export function fileNameOf(suggested: string, kind: 'csv' | 'png' | 'json' | 'xlsx' | 'zip' | 'pdf'): string {
  const name = suggested
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .replaceAll(/[/\\:*?"<>|]+/g, '-')
    .replaceAll(personalNumber, '')
    .replace(new RegExp(`\\.${kind}$`, 'i'), '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[\s.-]+|[\s.-]+$/g, '')
  const kept = [...name].slice(0, 100).join('').trimEnd()
  return `${kept === '' || reserved.test(kept.split('.')[0] ?? '') ? 'meterkast' : kept}.${kind}`
}
