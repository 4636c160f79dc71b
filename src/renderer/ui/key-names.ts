const names: Record<string, string> = {
  ArrowDown: '↓',
  ArrowUp: '↑',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  ' ': 'Space',
  PageDown: 'Page ↓',
  PageUp: 'Page ↑',
}

/** "mod+k" as this computer's keyboard says it: "⌘ K" or "Ctrl K". */
export function keyNames(keys: string, mac: boolean): string {
  return keys
    .split('+')
    .map((key) =>
      key === 'mod' ? (mac ? '⌘' : 'Ctrl') : key === 'shift' ? (mac ? '⇧' : 'Shift') : name(key),
    )
    .join(' ')
}

const name = (key: string) => names[key] ?? (key.length === 1 ? key.toUpperCase() : key)
