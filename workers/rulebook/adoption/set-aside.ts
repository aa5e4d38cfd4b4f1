import type { Words } from '@bylaw/kernel'
import { packs } from '@bylaw/packs'
import { clausesOf } from '@bylaw/rules-kit'
import type { Scope } from '../../scope'
import { isSameSubject } from '../acted-on'
import { repealsNow } from '../repeal/repeals-now'
import { type Contest, contestedNow, contestsAmong } from './contested-clauses'

/** Clauses that are adopted and not carried out, as another regulation prevails on their subject. */
export interface SetAside {
  readonly clauses: readonly string[]
  /** The regulation that they are of. */
  readonly title: Words
  /** The one that prevails; null where the rules that decide follow from none. */
  readonly prevails: Words | null
}

/** Whose clauses say something at a place of a rule set, but gave way on it; undefined for nobody’s. */
export async function setAsideAt(
  scope: Scope,
  ruleSetId: string,
  at: string,
): Promise<SetAside | undefined> {
  const { regulationRows, ruleSetRows } = await scope.rules.overview(scope.now)
  const repeals = await repealsNow(scope)
  const contests = contestsAmong(regulationRows, ruleSetRows, repeals).filter(
    ({ inUse }) => inUse.ruleSet.id === ruleSetId,
  )
  for (const contest of contests) {
    const { gaveWay } = contest
    const cited = citedAt(contest, at)
    const contested = cited.length === 0 ? [] : await contestedNow(scope, gaveWay.id, repeals)
    const aside = contested.filter(
      (each) => !each.prevails && each.ruleSetId === ruleSetId && cited.includes(each.clause),
    )
    if (aside.length > 0)
      return {
        clauses: aside.map(({ clause }) => clause),
        title: { zh: gaveWay.titleZh, en: gaveWay.titleEn },
        prevails: aside[0]?.other?.title ?? null,
      }
  }
  return undefined
}

/** The clauses on which the pack of the regulation that gave way rests its own rules there. */
function citedAt({ gaveWay, inUse }: Contest, at: string): readonly string[] {
  const pack = packs.find(({ id }) => id === gaveWay.packId)
  const own = pack?.ruleSets.find((each) => isSameSubject(each, inUse.ruleSet))
  return own ? (clausesOf(at, own.citations) ?? []) : []
}
