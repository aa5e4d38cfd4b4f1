import { sameJson } from '@bylaw/kernel'
import { diffPlaces } from '@bylaw/rulebook'
import { errorAt, type RuleFinding, warningAt } from '@bylaw/rules-kit'
import { dateIn } from '../../platform/today'
import type { Said } from '../planned'
import { type Span, spanToChange } from '../timeline'
import type { DraftRow } from './draft-table'

/**
 * Whether a draft stands on the version that it would change by now, and whether it takes back what
 * that one changed: written on what holds today, for a day on which another version holds already.
 */
export function basisFindings(
  zone: string,
  spans: readonly Span<Said>[],
  draft: Pick<DraftRow, 'basedOn' | 'content'>,
  fromMs: number,
): RuleFinding[] {
  const holding = spanToChange(spans, fromMs)
  if (!holding) return []
  if (holding.of.version !== draft.basedOn) return [movedOn(draft.basedOn, holding.of.version)]
  const before = spans.findLast((span) => span.fromMs < holding.fromMs)
  if (!before || before.of.repeals || holding.of.repeals) return []
  const changed = diffPlaces(before.of.content, holding.of.content)
  return diffPlaces(holding.of.content, draft.content).flatMap(({ pointer, after }) => {
    const former = changed.find((place) => place.pointer === pointer)
    if (former?.before === undefined || !sameJson(former.before, after)) return []
    return [takesBack(pointer, holding.of.version, dateIn(zone, holding.fromMs))]
  })
}

const movedOn = (basedOn: number, holding: number): RuleFinding =>
  errorAt(
    '',
    'basis_moved',
    `草案以第 ${basedOn} 版为底稿，而生效时施行的是第 ${holding} 版：须先合并第 ${holding} 版的改动。`,
    `The draft stands on version ${basedOn}, but when it takes effect version ${holding} holds: bring the changes of version ${holding} in first.`,
  )

const takesBack = (pointer: string, version: number, from: string): RuleFinding =>
  warningAt(
    pointer,
    'takes_back',
    `这里改回了第 ${version} 版（${from} 起）之前的内容，第 ${version} 版在此处的改动不再有效。`,
    `This goes back to what stood before version ${version} (from ${from}) and undoes what that version changed here.`,
  )
