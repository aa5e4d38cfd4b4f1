import { assert } from '@bylaw/kernel'
import type { Scope } from '../../scope'
import { ruleSetInTime } from '../rule-set-in-time'
import { spanAt, timeline } from '../timeline'
import type { Side } from './conflict-said'
import type { Contest } from './contested-clauses'

/**
 * What a regulation of one's own said on a subject until another took it over: the rules that decided
 * then, and those of its clauses that still read as they did. A clause that was written anew since is
 * the company's answer to that.
 */
export async function ownSideGivingWay(
  scope: Scope,
  { gaveWay, inUse: { ruleSet } }: Contest,
): Promise<Side> {
  const last = ruleSet.formerly.findLast(({ regulationId }) => regulationId === gaveWay.id)
  assert(last !== undefined, 'what gives way without a pack is what rules followed from')
  const inTime = await ruleSetInTime(scope, ruleSet.id)
  const known = (inTime?.history ?? []).filter(({ version }) => version <= last.version)
  const decided = spanAt(timeline(known), last.untilMs)?.of
  const said = decided ? await scope.rules.readVersionsOf([decided]) : []
  const [then, now] = await Promise.all(
    [last.untilMs, scope.now].map((atMs) => scope.rules.readRegulation(gaveWay.id, atMs)),
  )
  const before = then?.clauseRows ?? []
  return {
    ruleSets: said
      .filter(({ repeals }) => !repeals)
      .map(({ rules, citations }) => ({ kind: ruleSet.kind, rules, citations })),
    clauses: (now?.clauseRows ?? [])
      .filter(({ id, textZh, textEn }) =>
        before.some((was) => was.id === id && was.textZh === textZh && was.textEn === textEn),
      )
      .map(({ id, textZh, textEn }) => ({ id, text: { zh: textZh, en: textEn } })),
  }
}
