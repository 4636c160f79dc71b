import pLimit from 'p-limit'

/**
 * Collects what arrives one by one and stores it some at a time: a transaction each would cost more than the calls. What
 * a kill takes from an unfinished batch is simply fetched again.
 */
export function inBatches<T>(weigh: (thing: T) => number, store: (things: T[]) => Promise<void>) {
  // One transaction at a time, so that what a person saves meanwhile waits for no more than one.
  const inTurn = pLimit(1)
  let waiting: T[] = []
  let weight = 0
  const flush = async () => {
    const things = waiting
    waiting = []
    weight = 0
    if (things.length > 0) await inTurn(() => store(things))
  }
  return {
    async add(thing: T) {
      waiting.push(thing)
      weight += weigh(thing)
      if (weight >= fullWeight) await flush()
    },
    flush,
  }
}

const fullWeight = 2_000
