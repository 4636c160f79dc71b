/** The colours of a chart, as the style sheet has them now. */
export interface Paint {
  ink: string
  quiet: string
  grid: string
  zero: string
  rest: string
  surface: string
  layers: string[]
  income: string
  before: string
  line: string
  /** What is left after income. */
  net: string
  font: string
}

export const layerColours = 6

export function paintOf(element: Element): Paint {
  const style = getComputedStyle(element)
  const colour = (name: string) => style.getPropertyValue(`--${name}`).trim()
  return {
    ink: colour('ink'),
    quiet: colour('ink-quiet'),
    grid: colour('line'),
    zero: colour('line-strong'),
    rest: colour('chart-rest'),
    surface: colour('surface'),
    layers: Array.from({ length: layerColours }, (_, at) => colour(`chart-${at + 1}`)),
    income: colour('chart-income'),
    before: colour('chart-before'),
    line: colour('chart-line'),
    net: colour('ink'),
    font: style.fontFamily,
  }
}

/** The colour of a layer: those after the last share it. */
export const layerColour = (paint: Paint, at: number) =>
  paint.layers[Math.min(at, layerColours - 1)] ?? paint.ink
