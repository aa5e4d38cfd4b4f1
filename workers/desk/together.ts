/**
 * Does what arrived at once in one stretch without a pause, so that all of it shares one durable
 * write: the platform puts what is written between two pauses into one commit, and holds every
 * answer until that is on disk. Each piece of work is still a transaction of its own: one that
 * fails undoes itself alone.
 */
export const together = () => {
  let waiting: (() => void)[] = []

  const doAll = (): void => {
    const now = waiting
    waiting = []
    for (const work of now) work()
  }

  return <Value>(work: () => Value): Promise<Value> =>
    new Promise((resolve, reject) => {
      // A timer of no time comes once nothing else is ready: whoever called by then is in.
      if (waiting.length === 0) setTimeout(doAll, 0)
      waiting.push(() => {
        try {
          resolve(work())
        } catch (error) {
          reject(error)
        }
      })
    })
}
