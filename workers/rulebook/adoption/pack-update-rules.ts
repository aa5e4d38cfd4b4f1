import type { Citations } from '@bylaw/contract'
import { sameJson } from '@bylaw/kernel'
import { diffRules, mergeVersions, type RulesDiff, unreadDiff } from '@bylaw/rulebook'
import { carryCitations } from '@bylaw/rules-kit'
import { kindOf } from '../kind-of'
import type { RuleVersion } from '../rule-version'
import type { AdoptedRuleSet } from './adoption-table'

export interface ChangedRuleSet {
  readonly before: AdoptedRuleSet
  readonly after: AdoptedRuleSet
  /** What the company's rules say now. */
  readonly ours: RuleVersion
  /** The number of their newest version, which may be still to come. */
  readonly newest: number
  readonly diff: RulesDiff
  /** The pack's changes taken into what the company has now. */
  readonly merged: unknown
  readonly kept: readonly string[]
  readonly citations: readonly ChangedCitation[]
  /** Whether the pack gives it another title, and the company has it by the old one. */
  readonly renamed: boolean
}

/** A place that a pack rests on other clauses than it did; none of them where it names none. */
export interface ChangedCitation {
  /** In the merged rules. */
  readonly place: string
  readonly before: readonly string[]
  readonly after: readonly string[]
  /** The company rests it on clauses of its own choice, and keeps them. */
  readonly kept: boolean
}

/** How a pack changed one of its rule sets; undefined where it did not. */
export function changeOf(
  before: AdoptedRuleSet,
  after: AdoptedRuleSet,
  ours: RuleVersion,
  newest: number,
): ChangedRuleSet | undefined {
  const { content: merged, conflicts } = mergeVersions(before.rules, ours.rules, after.rules)
  const citations = changedCitations(before, after, ours, merged)
  const renamed = !sameJson(before.title, after.title) && sameJson(ours.ref.title, before.title)
  if (sameJson(before.rules, after.rules) && citations.length === 0 && !renamed) return undefined
  const kind = kindOf(before.kind)
  const [was, is] = [kind.rules.safeParse(before.rules), kind.rules.safeParse(after.rules)]
  return {
    before,
    after,
    ours,
    newest,
    diff:
      was.success && is.success
        ? diffRules(kind, was.data, is.data)
        : unreadDiff(before.rules, after.rules),
    // Two changes that do not go together stay side by side: a draft may be wrong until people
    // have put it right, and what the company wrote is still in it.
    merged,
    kept: conflicts,
    citations,
    renamed,
  }
}

/**
 * The places, as they stand in the merged rules, that the pack cites otherwise than it did. A table
 * whose rows the company has moved is cited row by row all the same.
 */
function changedCitations(
  before: AdoptedRuleSet,
  after: AdoptedRuleSet,
  ours: RuleVersion,
  merged: unknown,
): readonly ChangedCitation[] {
  const was = carryCitations(before.rules, after.rules, before.citations)
  const places = [...new Set([...Object.keys(was), ...Object.keys(after.citations)])]
  const own = carryCitations(ours.rules, merged, ours.citations)
  return places.flatMap((place) => {
    const [old, now] = [was[place] ?? [], after.citations[place] ?? []]
    const [there] =
      Object.entries(carryCitations(after.rules, merged, { [place]: now })).find(
        ([, cited]) => cited === now,
      ) ?? []
    if (there === undefined || sameJson(old, now)) return []
    const held = own[there] ?? []
    if (sameJson(held, now)) return []
    return [{ place: there, before: [...old], after: [...now], kept: !sameJson(held, old) }]
  })
}

/** What a draft of the change cites anew. */
export const citedAnew = ({ citations }: ChangedRuleSet): Citations =>
  Object.fromEntries(
    citations.flatMap(({ place, after, kept }) => (kept ? [] : [[place, [...after]]])),
  )
