// So many bands between an amount and its double: each holds few enough invoices to be gone through one by one.
const shift = 47n
const view = new DataView(new ArrayBuffer(8))

/** Amounts (minor units) of about the same size have the same band; a larger amount never has a lower one. */
export function bandOf(minor: number): number {
  view.setFloat64(0, Math.abs(minor))
  const band = Number(view.getBigUint64(0) >> shift)
  return minor < 0 ? -band : band
}

/** The smallest and the largest amount of the band that an amount is in. */
export function endsOfBand(minor: number): { first: number; last: number } {
  const band = Math.abs(bandOf(minor))
  const ends = band === 0 ? { first: 0, last: 0 } : { first: least(band), last: least(band + 1) - 1 }
  return minor < 0 ? { first: -ends.last, last: -ends.first } : ends
}

function least(band: number): number {
  view.setBigUint64(0, BigInt(band) << shift)
  return Math.ceil(view.getFloat64(0))
}
