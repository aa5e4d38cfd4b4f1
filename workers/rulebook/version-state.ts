import type { VersionState } from '@bylaw/contract'
import { type Dated, type Span, timeline, withNext } from './timeline'

/** A version as far as it matters for how it stands. */
interface Stated extends Dated {
  readonly recordedAtMs: number
  readonly repeals: boolean
}

/**
 * How each version of a rule set or text stands at a moment: whether it decides then, will, did, or
 * was replaced before it had decided anything.
 *
 * @param versions in the order of their numbers
 */
export function statesOf(
  versions: readonly Stated[],
  nowMs: number,
): (version: Dated) => VersionState {
  const spans = timeline(versions)
  const held = heldBy(versions, nowMs)
  return ({ version }) => {
    const theirs = spans.filter(({ of }) => of.version === version)
    if (theirs.some(({ fromMs, untilMs }) => fromMs <= nowMs && nowMs < untilMs)) return 'in_force'
    if (theirs.some(({ fromMs }) => fromMs > nowMs)) return 'scheduled'
    if (!held.has(version)) return 'replaced'
    const ended = theirs.at(-1)?.untilMs
    const next = spans.find(({ fromMs }) => fromMs === ended)
    return next?.of.repeals ? 'repealed' : 'superseded'
  }
}

/** The versions that decided for some time: one to come may be replaced before its day. */
function heldBy(versions: readonly Stated[], nowMs: number): ReadonlySet<number> {
  const held = new Set<number>()
  let spans: readonly Span<Stated>[] = []
  const noteUntil = (atMs: number) => {
    for (const { fromMs, of } of spans) if (fromMs < atMs) held.add(of.version)
  }
  for (const of of versions) {
    noteUntil(of.recordedAtMs)
    spans = withNext(spans, of)
  }
  noteUntil(nowMs + 1)
  return held
}
