import type { PackConflict } from '@bylaw/contract'
import { type Contested, contested, type Pack, packs as shipped } from '@bylaw/packs'
import { Problem } from '../../platform/problem'
import type { Scope } from '../../scope'
import { kindOf } from '../kind-of'
import type { RegulationRow, RuleSetRow } from '../reads'

/** A subject on which regulations meet, with whose rules are in use. */
export interface Meeting extends Contested {
  readonly inUse: { ruleSet: RuleSetRow; regulation: RegulationRow | undefined } | undefined
}

interface InUse {
  readonly ruleSetRows: readonly RuleSetRow[]
  readonly regulationRows: readonly RegulationRow[]
}

/** Where these packs meet one another, or what the company has rules for already. */
export const meetingsOf = (packs: readonly Pack[], inUse: InUse): Meeting[] =>
  contested(packs, inUse.ruleSetRows).map((subject) => {
    const ruleSet = inUse.ruleSetRows.find(
      ({ kind, key }) => kind === subject.kind && key === subject.key,
    )
    const regulation = inUse.regulationRows.find(({ id }) => id === ruleSet?.regulationId)
    return { ...subject, inUse: ruleSet && { ruleSet, regulation } }
  })

/**
 * What adopting these packs would leave to settle; to someone signed in, also with what their
 * company has in use.
 */
export async function listConflicts(
  scope: Scope | undefined,
  packIds: readonly string[],
): Promise<PackConflict[]> {
  const chosen = packsNamed(packIds)
  const inUse = scope?.may('rulebook.read') ? await scope.rules.overview(scope.now) : NOTHING_IN_USE
  const adopted = inUse.regulationRows.map(({ packId }) => packId)
  const wanted = chosen.filter(({ id }) => !adopted.includes(id))
  return meetingsOf(wanted, inUse).map((meeting) => ({
    kind: meeting.kind,
    key: meeting.key,
    kindTitle: { ...kindOf(meeting.kind).title },
    title: { ...meeting.title },
    existing: meeting.inUse
      ? {
          title: titleInUse(meeting.inUse),
          packId: meeting.inUse.regulation?.packId ?? null,
          asksApproval: asksApproval(meeting.inUse),
        }
      : null,
    packs: meeting.packs.map(({ id, title }) => ({ id, title: { ...title } })),
  }))
}

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
export const NOTHING_IN_USE: InUse = { ruleSetRows: [], regulationRows: [] }
