import type { LaterVersions } from '@bylaw/contract'
import { errorAt, type RuleFinding, warningAt } from '@bylaw/rules-kit'
import { dateIn } from '../platform/today'
import { following, type Planned, type Said } from './planned'
import { mustHaveNoErrors } from './sound-rules'
import type { Span } from './timeline'

/** What becomes of the versions that begin after a change, for people to see before they pass it. */
export const laterFindings = (
  zone: string,
  spans: readonly Span<Said>[],
  change: { readonly fromMs: number; readonly later: LaterVersions },
): RuleFinding[] => {
  const after = following(spans, change.fromMs)
  const told = change.later === 'end' ? after.slice(0, 1) : after
  return told.map(({ fromMs, of }) => {
    const [zh, en] = FATES[change.later](of.version, dateIn(zone, fromMs))
    return warningAt('', `later_${change.later}`, zh, en)
  })
}

const FATES: Readonly<
  Record<LaterVersions, (version: number, from: string) => readonly [string, string]>
> = {
  carry: (version, from) => [
    `第 ${version} 版自 ${from} 起照常生效，本次修改一并延续到其中。`,
    `Version ${version} still takes effect from ${from}; this change is carried on into it.`,
  ],
  end: (version, from) => [
    `本次修改到 ${from} 为止，之后适用第 ${version} 版。`,
    `This change ends on ${from}; version ${version} applies from then on.`,
  ],
  replace: (version, from) => [
    `本次修改将取代自 ${from} 起的第 ${version} 版，其内容不再生效。`,
    `This replaces version ${version}, which was to hold from ${from}: it will never apply.`,
  ],
}

/** Places where the change cannot be carried on: the later version says something of its own there. */
export const carryConflicts = (zone: string, next: readonly Planned[]): RuleFinding[] =>
  next.flatMap(({ insteadOf, fromMs, conflicts }) =>
    conflicts.map((pointer) =>
      errorAt(
        pointer,
        'carry_conflict',
        `自 ${dateIn(zone, fromMs)} 起的第 ${insteadOf} 版也改了这里，无法自动延续：请改为到该版为止，或取代该版，或修改草案。`,
        `The version from ${dateIn(zone, fromMs)} on (version ${insteadOf}) says something of its own here, so the change cannot be carried on into it: end the change there, replace that version, or edit the draft.`,
      ),
    ),
  )

export const mustCarryOn = (
  zone: string,
  next: readonly Planned[],
  placeOf: (pointer: string) => string,
): void => mustHaveNoErrors(carryConflicts(zone, next), placeOf)
