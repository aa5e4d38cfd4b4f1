import {
  ApprovalPath,
  type DiffView,
  type DraftDiffView,
  RegulationDocument,
} from '@bylaw/contract'
import { diffRules, type RulesDiff, unreadDiff } from '@bylaw/rulebook'
import { Problem } from '../../platform/problem'
import type { Scope } from '../../scope'
import { kindOf } from '../kind-of'
import { following, planned } from '../planned'
import { isBeginning } from '../repeal/repeal-of'
import { NO_WORDS, wholly } from '../repeal/wholly'
import { textInWords } from '../texts/text-in-words'
import type { DraftRow } from './draft-table'
import type { DraftTarget } from './draft-view'
import { foundDraft } from './found-draft'
import { pathInWords } from './path-in-words'
import { saidIn, targetInTime, theOne } from './target-in-time'

/** Which versions to compare; the newest with the one before it, unless others are named. */
export interface Compared {
  readonly from?: number | undefined
  readonly to?: number | undefined
}

/** How two versions of a rule set differ. */
export async function ruleSetDiff(scope: Scope, id: string, asked: Compared): Promise<DiffView> {
  const row = await scope.rules.readRuleSetRow(id)
  if (!row) throw new Problem('not_found')
  const { from, to } = compared(asked, row.version)
  const rows = await scope.rules.readVersions(id, [from, to])
  const rulesOf = (version: number) => heldBy(theOne(rows, version), ({ rules }) => rules)
  return ruleDiffer(row.kind)(rulesOf(from), rulesOf(to))
}

/** How two versions of a regulation's text differ, clause by clause. */
export async function regulationDiff(scope: Scope, id: string, asked: Compared): Promise<DiffView> {
  const row = await scope.rules.readRegulationRow(id, scope.now)
  if (!row) throw new Problem('not_found')
  const { from, to } = compared(asked, row.version)
  const rows = await scope.rules.readTexts(id, [from, to])
  const documentOf = (version: number) => heldBy(theOne(rows, version), ({ document }) => document)
  return textDiff(documentOf(from), documentOf(to))
}

const compared = ({ from, to }: Compared, newest: number) => {
  const last = to ?? newest
  return { from: from ?? Math.max(1, last - 1), to: last }
}

/**
 * How a draft differs from the version it is based on, and what it makes of those that begin after
 * it: an approver sees what a change undoes as well as what it does.
 */
export async function draftDiff(scope: Scope, draftId: string): Promise<DraftDiffView> {
  const { draft, target } = await foundDraft(scope, draftId)
  const differ = differOf(target)
  const basis = await saidIn(scope, target, draft.basedOn)
  return {
    basedOn: differ(
      heldBy(basis, ({ content }) => content),
      draft.repeals ? NO_WORDS : draft.content,
    ),
    isFirst: isBeginning(basis),
    later: await laterDiffs(scope, draft, differ),
  }
}

const differOf = (target: DraftTarget): Differ =>
  target.of === 'rule_set'
    ? ruleDiffer(target.row.kind)
    : target.of === 'path'
      ? pathDiff
      : textDiff

async function laterDiffs(
  scope: Scope,
  draft: DraftRow,
  differ: Differ,
): Promise<DraftDiffView['later']> {
  const spans = await targetInTime(scope, draft)
  const change = { ...draft, fromMs: draft.validFromMs ?? scope.now }
  const carried = planned(spans, change).slice(1)
  const later = draft.repeals ? 'replace' : draft.later
  return following(spans, change.fromMs).map(({ fromMs, of }) => {
    const becomes = carried.find((version) => version.fromMs === fromMs)?.content
    const isKept = later === 'end' || (later === 'carry' && of.repeals)
    return {
      version: of.version,
      validFrom: new Date(fromMs).toISOString(),
      fate: isKept ? 'kept' : FATES[later],
      diff:
        later === 'replace'
          ? differ(
              heldBy(of, ({ content }) => content),
              draft.repeals ? NO_WORDS : draft.content,
            )
          : becomes === undefined
            ? { sentences: [], places: [] }
            : differ(of.content, becomes),
    }
  })
}

/** What is left to hold of a version: nothing where it repeals. */
const heldBy = <Row extends { readonly repeals: boolean }>(
  row: Row,
  contentOf: (row: Row) => unknown,
): unknown => (row.repeals ? NO_WORDS : contentOf(row))

const FATES = { carry: 'carried_on', end: 'kept', replace: 'replaced' } as const

/** How what is kept of a version is compared, and said. */
type Differ = (before: unknown, after: unknown) => DiffView

const ruleDiffer = (name: string): Differ => {
  const kind = kindOf(name)
  return (before, after) => {
    if (before === NO_WORDS || after === NO_WORDS)
      return view(wholly(kind.explain, kind.rules.safeParse(before), kind.rules.safeParse(after)))
    const [old, now] = [kind.rules.parse(before), kind.rules.safeParse(after)]
    return view(now.success ? diffRules(kind, old, now.data) : unreadDiff(old, after))
  }
}

const textDiff: Differ = (before, after) => {
  const [old, now] = [RegulationDocument.safeParse(before), RegulationDocument.safeParse(after)]
  if (before === NO_WORDS || after === NO_WORDS) return view(wholly(textInWords, old, now))
  return view(
    now.success
      ? diffRules({ explain: textInWords, rules: RegulationDocument }, before, after)
      : unreadDiff(before, after),
  )
}

const pathDiff: Differ = (before, after) =>
  view(
    diffRules(
      { explain: pathInWords, rules: ApprovalPath },
      ApprovalPath.parse(before) as unknown,
      ApprovalPath.parse(after) as unknown,
    ),
  )

const view = ({ sentences, places }: RulesDiff): DiffView => ({
  sentences: [...sentences],
  places: [...places],
})
