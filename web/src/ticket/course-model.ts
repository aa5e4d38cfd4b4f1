import type { ClockCourse, CourseDay } from '@bylaw/contract'

/** What a piece of a day's bar stands for. */
export type PieceKind = 'used' | 'ahead' | 'late' | 'held'

/** Part of a day's bar, in percent of the day. */
export interface Piece {
  readonly kind: PieceKind
  readonly from: number
  readonly length: number
}

/** A moment on a day: where the clock started, fell due, was met, or stands now. */
export interface Mark {
  readonly kind: 'start' | 'due' | 'met' | 'now'
  readonly at: string
  readonly place: number
}

/** A day of a course as it is drawn. */
export interface DrawnDay {
  readonly day: CourseDay
  readonly pieces: readonly Piece[]
  readonly marks: readonly Mark[]
}

/** A course as bars: what was used up, what is still to come, what came too late, and pauses. */
export const drawn = (course: ClockCourse): readonly DrawnDay[] =>
  course.days.map((day) => ({
    day,
    pieces: [
      ...day.counted.flatMap((stretch) => piecesOf(stretch, day, course)),
      ...day.held.map((stretch) => piece('held', stretch.from, stretch.to, day)),
    ],
    marks: marksOf(day, course),
  }))

interface Stretch {
  readonly from: string
  readonly to: string
}

/** A counted stretch, cut where the clock stopped or stands, and where it fell due. */
function piecesOf({ from, to }: Stretch, day: CourseDay, course: ClockCourse): Piece[] {
  const reached = course.metAt ?? course.asOf
  const due = course.dueAt ?? course.asOf
  const cuts = [reached, due].filter((at) => at > from && at < to).toSorted()
  const edges = [from, ...cuts, to]
  return edges.slice(1).map((end, index) => {
    const kind = end > due ? 'late' : end > reached ? 'ahead' : 'used'
    return piece(kind, edges[index]!, end, day)
  })
}

function piece(kind: PieceKind, from: string, to: string, day: CourseDay): Piece {
  const start = placeOf(from, day)
  return { kind, from: start, length: placeOf(to, day) - start }
}

/** The moments of a day, in their order. A clock that was met stands nowhere any more. */
function marksOf(day: CourseDay, { startedAt, dueAt, metAt, asOf }: ClockCourse): readonly Mark[] {
  const moments = [
    ['start', startedAt],
    ['due', dueAt],
    ['met', metAt],
    ['now', metAt === null ? asOf : null],
  ] as const
  return moments
    .flatMap(([kind, at]) =>
      at !== null && isWithin(at, day) ? [{ kind, at, place: placeOf(at, day) }] : [],
    )
    .toSorted((a, b) => a.place - b.place)
}

const isWithin = (at: string, { from, to }: Stretch): boolean => at >= from && at < to

/** How far into a day a moment is, in percent. */
function placeOf(at: string, { from, to }: Stretch): number {
  const start = Date.parse(from)
  return ((Date.parse(at) - start) / (Date.parse(to) - start)) * 100
}
