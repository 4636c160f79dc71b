import { localEndDay } from '../local-day'

/** The local day that an end no longer covers; null for none, also where an upstream writes year 9999 for it. */
export function localEnd(written: string | null): string | null {
  const day = written === null ? null : localEndDay(written)
  return day === null || day >= '9000' ? null : day
}
