/** Round values from below `low` to above `high`, at most about `count` of them: 0, 25, 50, … */
export function valueTicks(low: number, high: number, count: number): number[] {
  if (!(high > low)) return valueTicks(Math.min(low, 0), low < 0 ? 0 : low || 1, count)
  const step = roundStep((high - low) / Math.max(1, count))
  const first = Math.floor(low / step + 1e-9)
  const last = Math.ceil(high / step - 1e-9)
  return Array.from({ length: last - first + 1 }, (_, at) => Number(((first + at) * step).toPrecision(12)))
}

function roundStep(raw: number): number {
  const power = 10 ** Math.floor(Math.log10(raw))
  const factor = [1, 2, 2.5, 5].find((one) => one * power >= raw * (1 - 1e-9)) ?? 10
  return factor * power
}
