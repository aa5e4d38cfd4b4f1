import type { ArticleDiff } from '@bylaw/contract'

type Line = ArticleDiff['lines'][number]

/** A line of a difference, or so many that are the same and were left out. */
export interface ShownLine {
  readonly at: number
  readonly line: Line | undefined
  readonly skipped: number
}

/** Lines around a change that help to see where it is. */
const AROUND = 3

/** A difference without the long stretches in which nothing changed. */
export function shownLines(lines: readonly Line[]): ShownLine[] {
  const near = lines.map((_, at) =>
    lines.slice(Math.max(0, at - AROUND), at + AROUND + 1).some(({ kind }) => kind !== 'same'),
  )
  const shown: ShownLine[] = []
  for (const [at, line] of lines.entries()) {
    const last = shown.at(-1)
    if (near[at]) shown.push({ at, line, skipped: 0 })
    else if (last && !last.line) shown[shown.length - 1] = { ...last, skipped: last.skipped + 1 }
    else shown.push({ at, line: undefined, skipped: 1 })
  }
  return shown
}
