import type { MovedRules, MovedStep, TraceView } from '@bylaw/contract'
import { lineKey, nameOf } from './difference'
import type { SlipLine } from './table'

/** What a line opens into names at most so many steps: the slips themselves have all of them. */
const STEPS_NAMED = 8

/** A printed line in two runs, of which one may not have it. */
export interface ComparedLine {
  readonly code: string
  readonly name: SlipLine['name']
  readonly wasFen: number | null
  readonly isFen: number | null
  readonly steps: readonly MovedStep[]
  readonly rules: readonly MovedRules[]
}

/** The printed lines of somebody that come to something else than in the run before, and why. */
export function comparedLines(
  was: readonly SlipLine[],
  is: readonly SlipLine[],
): readonly ComparedLine[] {
  const keys = [...new Set([...is, ...was].map(lineKey))]
  return keys.flatMap((key) => {
    const [before, after] = [was, is].map((lines) => lines.filter((line) => lineKey(line) === key))
    const [wasFen, isFen] = [sumOf(before ?? []), sumOf(after ?? [])]
    const shown = after?.[0] ?? before?.[0]
    if (!shown || wasFen === isFen) return []
    const { code } = shown
    const name = nameOf(shown, after?.length ? after : (before ?? []))
    return [{ code, name, wasFen, isFen, ...reasons(before?.[0], after?.[0]) }]
  })
}

/** Null for no line at all, which is not the same as one of nothing. */
const sumOf = (lines: readonly SlipLine[]): number | null =>
  lines.length === 0 ? null : lines.reduce((sum, { amountFen }) => sum + amountFen, 0)

/** A line that only one of two runs has explains itself there. */
function reasons(was: SlipLine | undefined, is: SlipLine | undefined) {
  if (!was || !is) return { steps: [], rules: [] }
  const steps = movedBelow(was.explanation.trace, is.explanation.trace)
  const rules = is.explanation.rules.flatMap(({ ruleSetId, title, version }) => {
    const before = was.explanation.rules.find((each) => each.ruleSetId === ruleSetId)
    return before === undefined || before.version === version
      ? []
      : [{ ruleSetId, title, was: before.version, is: version }]
  })
  return { steps: steps.slice(0, STEPS_NAMED), rules }
}

/**
 * The deepest steps that are others than they were: of a product with another factor, the factor.
 * Steps are the same step by their name, the second of a name by being the second.
 */
function movedBelow(was: TraceView, is: TraceView): readonly MovedStep[] {
  const [before, after] = [numbered(was.of), numbered(is.of)]
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((key) =>
    movedStep(before.get(key), after.get(key)),
  )
}

function movedStep(was: TraceView | undefined, is: TraceView | undefined): readonly MovedStep[] {
  const shown = is ?? was
  if (!shown || was?.value === is?.value) return []
  const deeper = was && is ? movedBelow(was, is) : []
  const { name, unit } = shown
  return deeper.length > 0
    ? deeper
    : [{ name, unit, was: was?.value ?? null, is: is?.value ?? null }]
}

function numbered(steps: readonly TraceView[] = []): ReadonlyMap<string, TraceView> {
  const known = new Map<string, TraceView>()
  for (const step of steps) {
    let nth = 0
    while (known.has(`${step.name.zh} ${step.unit} ${nth}`)) nth += 1
    known.set(`${step.name.zh} ${step.unit} ${nth}`, step)
  }
  return known
}
