/** What is said goes on; it is saved when nobody has typed for so long. */
const KEEP_AFTER_MS = 1_200

export interface KeptAlong<Written> {
  /** Something more was written: it is kept a moment later. */
  readonly wrote: (written: Written) => void
  /** Keeps at once what is not kept yet. */
  readonly atOnce: () => void
  /** The same as the page goes. */
  readonly andGo: () => void
  /** Lets go of what waits: it is kept otherwise. */
  readonly letGo: () => void
}

/** Has what is written kept while it is written, not stroke by stroke. */
export function keptAlong<Written>(
  keep: (written: Written) => void,
  keepAndGo: (written: Written) => void,
): KeptAlong<Written> {
  let waiting:
    | { readonly written: Written; readonly timer: ReturnType<typeof setTimeout> }
    | undefined
  const letGo = () => {
    clearTimeout(waiting?.timer)
    waiting = undefined
  }
  const lastBy = (how: (written: Written) => void) => () => {
    const last = waiting
    letGo()
    if (last) how(last.written)
  }
  const atOnce = lastBy(keep)
  return {
    wrote(written) {
      letGo()
      waiting = { written, timer: setTimeout(atOnce, KEEP_AFTER_MS) }
    },
    atOnce,
    andGo: lastBy(keepAndGo),
    letGo,
  }
}
