import type { PackConflict, PackConflictSaid } from '@bylaw/contract'
import { type Contested, contested, type Pack, packs as shipped } from '@bylaw/packs'
import { Problem } from '../../platform/problem'
import type { Scope } from '../../scope'
import { isSameSubject } from '../acted-on'
import { kindOf } from '../kind-of'
import type { RegulationRow, RuleSetRow } from '../reads'
import { idleRuleSets } from '../repeal/repeals-now'
import { type Side, saidApart, sideOf, sidesInUse } from './conflict-said'

/** A subject on which regulations meet, with whose rules are in use. */
export interface Meeting extends Contested {
  readonly inUse: { ruleSet: RuleSetRow; regulation: RegulationRow | undefined } | undefined
}

interface InUse {
  readonly ruleSetRows: readonly RuleSetRow[]
  readonly regulationRows: readonly RegulationRow[]
  /** Rule sets that decide neither now nor later: nothing of theirs is taken but their keys. */
  readonly idle: ReadonlySet<string>
}

/** What the company has rules for. */
export async function inUseOf(scope: Scope): Promise<InUse> {
  const { ruleSetRows, regulationRows } = await scope.rules.overview(scope.now)
  return { ruleSetRows, regulationRows, idle: await idleRuleSets(scope) }
}

/** Where these packs meet one another, or what the company has rules for already. */
export const meetingsOf = (
  packs: readonly Pack[],
  { ruleSetRows, regulationRows, idle }: InUse,
): Meeting[] => {
  const brought = packs.flatMap((pack) => pack.ruleSets)
  const isNamed = (row: RuleSetRow) =>
    brought.some(({ kind, key }) => row.kind === kind && row.key === key)
  const taken = [
    ...ruleSetRows.filter(({ id }) => !idle.has(id)),
    ...ruleSetRows.filter((row) => idle.has(row.id) && isNamed(row)),
  ]
  return contested(packs, taken, isSameSubject).map((subject) => {
    const ruleSet = taken.find((row) => isSameSubject(row, subject))
    const regulation = regulationRows.find(({ id }) => id === ruleSet?.regulationId)
    return { ...subject, inUse: ruleSet && { ruleSet, regulation } }
  })
}

/**
 * What adopting these packs would leave to settle; to someone signed in, also with what their
 * company has in use.
 */
export async function listConflicts(
  scope: Scope | undefined,
  packIds: readonly string[],
): Promise<PackConflict[]> {
  const chosen = packsNamed(packIds)
  const inUse = scope?.may('rulebook.read') ? await inUseOf(scope) : NOTHING_IN_USE
  const adopted = inUse.regulationRows.map(({ packId }) => packId)
  const wanted = chosen.filter(({ id }) => !adopted.includes(id))
  const meetings = meetingsOf(wanted, inUse)
  const sideInUse = await sidesInUse(scope, meetings)
  return meetings.map((meeting) => conflictView(meeting, sideInUse(meeting)))
}

function conflictView(meeting: Meeting, ours: Side): PackConflict {
  const { kind, key, title, inUse, packs } = meeting
  const theirs = packs.map((pack) => sideOf(pack, meeting))
  const said = saidApart(inUse ? [ours, ...theirs] : theirs)
  return {
    kind,
    key,
    kindTitle: { ...kindOf(kind).title },
    title: { ...title },
    existing: inUse
      ? {
          title: titleInUse(inUse),
          packId: inUse.regulation?.packId ?? null,
          asksApproval: asksApproval(inUse),
          said: said[0] ?? NOTHING_SAID,
        }
      : null,
    packs: packs.map((pack, index) => ({
      id: pack.id,
      title: { ...pack.title },
      said: said[index + (inUse ? 1 : 0)] ?? NOTHING_SAID,
    })),
  }
}

const NOTHING_SAID: PackConflictSaid = { rules: [], clauses: [] }

/** The packs of these numbers, once each, in the order of their numbers. */
export function packsNamed(ids: readonly string[]): Pack[] {
  const named = shipped.filter(({ id }) => ids.includes(id))
  if (ids.some((id) => !named.some((pack) => pack.id === id))) throw new Problem('not_found')
  return named
}

/** What people call what is in use: its regulation, or itself where it follows from none. */
export const titleInUse = ({ ruleSet, regulation }: NonNullable<Meeting['inUse']>) => {
  const { titleZh, titleEn } = regulation ?? ruleSet
  return { zh: titleZh, en: titleEn }
}

export const asksApproval = ({ regulation }: NonNullable<Meeting['inUse']>): boolean =>
  (regulation?.approvalPath ?? []).length > 0

/** A company that has adopted nothing yet. */
export const NOTHING_IN_USE: InUse = { ruleSetRows: [], regulationRows: [], idle: new Set() }
