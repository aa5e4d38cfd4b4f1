import type { ClauseView } from '@bylaw/contract'
import { sameJson } from '@bylaw/kernel'
import { packs } from '@bylaw/packs'
import type { Scope } from '../../scope'
import { standingFor } from '../acted-on'
import type { RegulationRow, RuleSetRow } from '../reads'
import { isInEffect } from '../repeal/repeal-of'
import type { Repeals } from '../repeal/repeals-now'
import { type Side, saidApart, sideOf, sidesInUse } from './conflict-said'
import { ownSideGivingWay } from './own-giving-way'

export type Contested = ClauseView['contested'][number] & { readonly clause: string }

/** A subject that a regulation has rules for, or had, while those of another decide. */
export interface Contest {
  readonly inUse: { readonly ruleSet: RuleSetRow; readonly regulation: RegulationRow | undefined }
  /** The regulation that gives way. */
  readonly gaveWay: RegulationRow
}

/**
 * The clauses of a regulation on whose subject another one says something else: with R05 in use and
 * R06 adopted beside it, R06.3 gives way on service levels and R05.5 prevails. What both say alike
 * is not contested, nor what the one that gives way no longer says as it was adopted: a clause that
 * the company wrote anew is its own answer, and once all of them are, nothing is prevailed over. A
 * regulation of the company's own gives way where another took over rules that followed from it.
 */
export async function contestedNow(
  scope: Scope,
  regulationId: string,
  repeals: Repeals,
): Promise<readonly Contested[]> {
  const { regulationRows, ruleSetRows } = await scope.rules.overview(scope.now)
  const contests = contestsAmong(regulationRows, ruleSetRows, repeals).filter(
    ({ inUse, gaveWay }) => [inUse.ruleSet.regulationId, gaveWay.id].includes(regulationId),
  )
  const sideInUse = await sidesInUse(scope, contests)
  const isAsAdopted = await keptAsAdopted(scope, contests)
  const sides = await Promise.all(contests.map((contest) => sideGivingWay(scope, contest)))
  return contests.flatMap((contest, index) => {
    const { inUse, gaveWay } = contest
    const prevails = gaveWay.id !== regulationId
    const [ours, theirs] = saidApart([sideInUse(contest), ...sides.slice(index, index + 1)])
    const giveWay = (theirs?.clauses ?? []).filter(({ id }) => isAsAdopted(gaveWay, id))
    if (giveWay.length === 0) return []
    const other = prevails ? gaveWay : inUse.regulation
    return (prevails ? (ours?.clauses ?? []) : giveWay).map(({ id }) => ({
      clause: id,
      prevails,
      ruleSetId: inUse.ruleSet.id,
      title: { zh: inUse.ruleSet.titleZh, en: inUse.ruleSet.titleEn },
      other: other ? nameOf(other) : null,
    }))
  })
}

/** What is contested among what is in force; a regulation contests none of its own rules. */
export function contestsAmong(
  regulationRows: readonly RegulationRow[],
  ruleSetRows: readonly RuleSetRow[],
  repeals: Repeals,
): readonly Contest[] {
  const standing = <Row extends { readonly id: string }>(rows: readonly Row[]) =>
    rows.filter(({ id }) => !isInEffect(repeals.get(id)))
  const regulations = standing(regulationRows)
  const ruleSets = standing(ruleSetRows)
  return regulations.flatMap((gaveWay) => {
    const pack = packOf(gaveWay)
    const decides = pack
      ? pack.ruleSets.flatMap((each) => standingFor(each, ruleSets) ?? [])
      : ruleSets.filter(({ formerly }) => formerly.some((each) => each.regulationId === gaveWay.id))
    return [...new Set(decides)]
      .filter((ruleSet) => ruleSet.regulationId !== gaveWay.id)
      .map((ruleSet) => ({
        gaveWay,
        inUse: { ruleSet, regulation: regulations.find(({ id }) => id === ruleSet.regulationId) },
      }))
  })
}

async function sideGivingWay(scope: Scope, contest: Contest): Promise<Side> {
  const pack = packOf(contest.gaveWay)
  return pack ? sideOf(pack, contest.inUse.ruleSet) : ownSideGivingWay(scope, contest)
}

/** Which clauses of the regulations that give way still read as they were adopted; one's own are told by their side. */
async function keptAsAdopted(
  scope: Scope,
  contests: readonly Contest[],
): Promise<(regulation: RegulationRow, clause: string) => boolean> {
  const kept = new Map<string, ReadonlySet<string>>()
  const ofPacks = contests.filter(({ gaveWay }) => packOf(gaveWay))
  for (const id of new Set(ofPacks.map(({ gaveWay }) => gaveWay.id))) {
    const read = await scope.rules.readRegulation(id, scope.now)
    const adopted = (await scope.rules.readAdopted(id))?.content.document.clauses ?? []
    const alike = (read?.clauseRows ?? []).filter((row) => {
      const text = adopted.find((clause) => clause.id === row.id)?.text
      return sameJson(text, { zh: row.textZh, en: row.textEn })
    })
    kept.set(id, new Set(alike.map((row) => row.id)))
  }
  return (regulation, clause) =>
    !packOf(regulation) || kept.get(regulation.id)?.has(clause) === true
}

const packOf = ({ packId }: RegulationRow) => packs.find(({ id }) => id === packId)

const nameOf = ({ id, packId, code, titleZh, titleEn }: RegulationRow) => ({
  id,
  code: packId ?? code ?? id,
  title: { zh: titleZh, en: titleEn },
})
