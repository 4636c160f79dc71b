import type { z } from 'zod'

/** Those of an upstream's things that have the shape; the others are left out. */
export function understood<S extends z.ZodType>(shape: S, all: readonly unknown[]): z.output<S>[] {
  return all.flatMap((one) => {
    const parsed = shape.safeParse(one)
    return parsed.success ? [parsed.data] : []
  })
}
