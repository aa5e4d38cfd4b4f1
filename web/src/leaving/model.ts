import type { HangingKind, HangingThing, LeavingView } from '@bylaw/contract'

const PAGES: Readonly<Partial<Record<HangingKind, (id: string) => string>>> = {
  ticket: (id) => `/tickets/${id}`,
  customer: (id) => `/customers/${id}`,
  project: (id) => `/projects/${id}`,
  procedure: (id) => `/procedures/${id}`,
}

/** The page of a thing that hangs on somebody; groups, posts and rounds have none of their own. */
export const thingHref = (kind: HangingKind, id: string): string | undefined =>
  PAGES[kind]?.(encodeURIComponent(id))

const DAY_MS = 86_400_000

/** By how many days one date is before another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS)

/** A line of what hangs on somebody: one thing by name, or all of a kind whose names are not the reader’s to know. */
interface HangingLine {
  readonly kind: HangingKind
  readonly things: readonly [HangingThing, ...HangingThing[]]
}

/** What hangs on somebody, with those of a kind that have no name for the reader on one line. */
export function linesOf(things: readonly HangingThing[]): HangingLine[] {
  const lines: { kind: HangingKind; things: [HangingThing, ...HangingThing[]] }[] = []
  for (const thing of things) {
    const same = lines.find((line) => line.kind === thing.kind && line.things[0].title === '')
    if (thing.title === '' && same) same.things.push(thing)
    else lines.push({ kind: thing.kind, things: [thing] })
  }
  return lines
}

type TakenOver = LeavingView['takenOver'][number]

/** What was taken over, with what is without a name for the reader counted once for who gave it to whom, and when. */
export function takenTogether(
  taken: readonly TakenOver[],
): (TakenOver & { readonly count: number })[] {
  const lines: (TakenOver & { count: number })[] = []
  for (const each of taken) {
    const { kind, title, to, by, at } = each
    const same = lines.find(
      (line) =>
        title === '' &&
        line.title === '' &&
        line.kind === kind &&
        line.to === to &&
        line.by === by &&
        line.at === at,
    )
    if (same) same.count += 1
    else lines.push({ ...each, count: 1 })
  }
  return lines
}
