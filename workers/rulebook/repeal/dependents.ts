import type { DependentView } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { isKind } from '@bylaw/rulebook'
import { Problem } from '../../platform/problem'
import { dateIn } from '../../platform/today'
import type { Scope } from '../../scope'
import type { RegulationRow, RuleSetRow } from '../reads'
import { timeline } from '../timeline'
import { NEEDED_FOR } from './needed-for'
import { isInEffect } from './repeal-of'
import { repealsNow } from './repeals-now'

/**
 * What rests on a rule set, or on a regulation and its rule sets, and would miss it.
 *
 * @param repealMs when it is to be repealed
 */
export async function dependentsOf(
  scope: Scope,
  id: string | null,
  repealMs: number,
): Promise<DependentView[]> {
  const { ruleSetRows, regulationRows } = await scope.rules.overview(scope.now)
  const repeals = await repealsNow(scope)
  const inForce = ruleSetRows.filter(({ id }) => !isInEffect(repeals.get(id)))
  const going = inForce.filter((row) => row.id === id || row.regulationId === id)
  const regulation = regulationRows.find((row) => row.id === id)
  if (!regulation && !ruleSetRows.some((row) => row.id === id)) throw new Problem('not_found')

  return [
    ...(regulation ? going.map(goesAlong) : []),
    ...going.flatMap((ruleSet) => missedBy(ruleSet, inForce, going)),
    ...(regulation ? await citing(scope, regulation) : []),
    ...(await beingChanged(scope, regulation, going)),
    ...(await noLongerToCome(scope, going, repealMs)),
  ]
}

const NOWHERE = { ruleSetId: null, regulationId: null, draftId: null } as const

const goesAlong = (ruleSet: RuleSetRow): DependentView => ({
  ...NOWHERE,
  code: 'goes_along',
  message: words(
    `规则“${ruleSet.titleZh}”一并废止。`,
    `The rules “${ruleSet.titleEn}” are repealed along with it.`,
  ),
  ruleSetId: ruleSet.id,
})

/** What comes to a stop without a rule set, or the one that takes its place. */
function missedBy(
  ruleSet: RuleSetRow,
  inForce: readonly RuleSetRow[],
  going: readonly RuleSetRow[],
): readonly DependentView[] {
  const need = isKind(ruleSet.kind) ? NEEDED_FOR[ruleSet.kind] : undefined
  if (!need) return []
  const heir = inForce.find(
    (each) => each.kind === ruleSet.kind && !going.includes(each) && need.together !== true,
  )
  return [
    heir
      ? {
          ...NOWHERE,
          code: 'taken_over',
          message: words(
            `此后只剩同类规则“${heir.titleZh}”。`,
            `Of this kind, only the rules “${heir.titleEn}” are left from then on.`,
          ),
          ruleSetId: heir.id,
        }
      : {
          ...NOWHERE,
          code: 'needed',
          message: words(
            `没有“${ruleSet.titleZh}”，${need.stops.zh}。`,
            `Without “${ruleSet.titleEn}”, ${need.stops.en}.`,
          ),
          ruleSetId: ruleSet.id,
        },
  ]
}

/** Other regulations that name it, and rules of theirs that rest on its clauses. */
async function citing(scope: Scope, regulation: RegulationRow): Promise<readonly DependentView[]> {
  const code = regulation.packId ?? regulation.code
  const { mentions, citations } = await scope.rules.restingOn(
    regulation.id,
    code ?? regulation.id,
    // A title that was never written is named by nothing.
    [regulation.titleZh, regulation.titleEn].filter((title) => title.trim() !== ''),
    scope.now,
  )
  return [
    ...mentions.map(({ regulationId, titleZh, titleEn, clauses }) => ({
      ...NOWHERE,
      code: 'mentioned',
      message: words(
        `《${titleZh}》的条文提到它：${clauses.join('、')}。`,
        `“${titleEn}” refers to it: ${clauses.join(', ')}.`,
      ),
      regulationId,
    })),
    ...citations.map(({ ruleSetId, titleZh, titleEn }) => ({
      ...NOWHERE,
      code: 'cited',
      message: words(
        `其他制度的规则“${titleZh}”以它的条款为依据。`,
        `The rules “${titleEn}” of another regulation rest on its clauses.`,
      ),
      ruleSetId,
    })),
  ]
}

/** Drafts that would have nothing left to change. */
async function beingChanged(
  scope: Scope,
  regulation: RegulationRow | undefined,
  going: readonly RuleSetRow[],
): Promise<readonly DependentView[]> {
  const ids = [...(regulation ? [regulation] : []), ...going].map(({ id }) => id)
  const drafts = await scope.rules.changesBegun(ids)
  return drafts.map(({ id, draftedBy, note }) => ({
    ...NOWHERE,
    code: 'draft',
    message: words(
      `${draftedBy}的草案尚未完成：${note}`,
      `${draftedBy} has an open draft of it: ${note}`,
    ),
    draftId: id,
  }))
}

/** Versions that would come to decide after the repeal, which supersedes them. */
async function noLongerToCome(
  scope: Scope,
  going: readonly RuleSetRow[],
  repealMs: number,
): Promise<readonly DependentView[]> {
  const rows = await scope.rules.versionsOf(going.map(({ id }) => id))
  return going.flatMap(({ id: ruleSetId, titleZh, titleEn }) =>
    timeline(rows.filter((row) => row.ruleSetId === ruleSetId))
      .filter(({ fromMs, of }) => fromMs > repealMs && !of.repeals)
      .map(({ fromMs, of: { version } }) => {
        const day = dateIn(scope.zone, fromMs)
        return {
          ...NOWHERE,
          code: 'scheduled',
          message: words(
            `“${titleZh}”第 ${version} 版定于 ${day} 生效，废止后不再生效。`,
            `Version ${version} of “${titleEn}”, published for ${day}, will not take effect.`,
          ),
          ruleSetId,
        }
      }),
  )
}
