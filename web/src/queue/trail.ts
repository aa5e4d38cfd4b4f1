/**
 * The tickets of the view that the reader comes from, in its order. It is a way through the work, not
 * state of the desk: another window has its own, and it is gone with the page.
 */
let trail: readonly string[] = []

export const rememberTrail = (ids: readonly string[]): void => {
  trail = ids
}

export const trailNow = (): readonly string[] => trail

export interface Neighbours {
  readonly before: string | undefined
  readonly after: string | undefined
}

/**
 * What stands before and after a ticket on a trail. A ticket that left the view meanwhile is passed
 * over, unless it is the one that is open: from there the way goes on.
 */
export function neighboursOn(
  ids: readonly string[],
  id: string,
  isStillThere: (id: string) => boolean,
): Neighbours {
  const at = ids.indexOf(id)
  if (at < 0) return { before: undefined, after: undefined }
  return {
    before: ids.slice(0, at).findLast(isStillThere),
    after: ids.slice(at + 1).find(isStillThere),
  }
}
