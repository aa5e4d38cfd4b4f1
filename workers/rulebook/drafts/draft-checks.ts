import type { DraftChecks } from '@bylaw/contract'
import { assert, sameJson } from '@bylaw/kernel'
import { findings } from '@bylaw/rulebook'
import { errorAt, warningAt } from '@bylaw/rules-kit'
import { Problem } from '../../platform/problem'
import { today } from '../../platform/today'
import type { Scope } from '../../scope'
import { acceptableRules } from '../acceptable-rules'
import { outcomesUnder } from '../examples/changed-outcomes'
import { examplesToAnswerFor } from '../examples/examples-of'
import { kindOf } from '../kind-of'
import { planned } from '../planned'
import { carryConflicts, laterFindings } from '../planned-findings'
import { type FoundInRow, refusedAt } from '../refused-at'
import { comingBack } from '../repeal/coming-back'
import { dependentsOf } from '../repeal/dependents'
import { clausesBehindDraft } from '../texts/clauses-behind'
import { textWarnings } from '../texts/text-against-rules'
import { textFindings } from '../texts/text-findings'
import { hasPassed } from '../valid-from'
import { goingAlong } from './along'
import { basisFindings } from './basis-findings'
import { answersOf } from './draft-answers'
import { citationFindings } from './draft-citations'
import { rivalFindings } from './draft-rival'
import type { DraftRow } from './draft-table'
import { type FoundDraft, foundDraft } from './found-draft'
import { pathFindings } from './path-draft'
import { rulesOnceTaken } from './publishable-rules'
import { stuckWithAll } from './stuck-along'
import { targetInTime } from './target-in-time'
import { unsaidFigures } from './unsaid-figures'
import { wholeMonthFindings } from './whole-months'

/** What the system sees in a draft before people judge it. */
export async function checkDraft(scope: Scope, draftId: string): Promise<DraftChecks> {
  const found = await foundDraft(scope, draftId)
  const seen = await seenIn(scope, found)
  if (found.draft.state !== 'draft') return { ...seen, stuckAt: [] }
  const parts = await goingAlong(scope, found.draft)
  return { ...seen, stuckAt: await stuckWithAll(scope, found, parts) }
}

type Seen = Omit<DraftChecks, 'stuckAt'>

async function seenIn(scope: Scope, { draft, target }: FoundDraft): Promise<Seen> {
  if (draft.repeals) {
    const { ruleSetId, regulationId, validFromMs } = draft
    return {
      ...NOTHING_FOUND,
      findings: dayFindings(scope.now, draft),
      dependents: await dependentsOf(scope, ruleSetId ?? regulationId, validFromMs ?? scope.now),
    }
  }
  if (target.of === 'path')
    return {
      ...NOTHING_FOUND,
      findings: (await pathFindings(scope, draft)).map(ownOf),
      dependents: [],
    }
  const {
    findings: found,
    examples,
    clauses,
  } = target.of === 'rule_set'
    ? await ruleChecks(scope, draft, target.row.id)
    : {
        ...NOTHING_FOUND,
        findings: await ofText(scope, draft, target.row.id),
      }
  return {
    findings: [
      ...(await rivalFindings(scope, { draft, target })).map(ownOf),
      ...(await timeFindings(scope, draft)),
      ...(await citedFindings(scope, draft, target)),
      ...found,
      ...(target.of === 'rule_set'
        ? wholeMonthFindings(scope.zone, target.row, await decidesFrom(scope, draft)).map(ownOf)
        : []),
    ],
    examples,
    clauses,
    dependents: await comingBack(scope, target, {
      validFromMs: draft.validFromMs ?? scope.now,
      later: draft.later,
    }),
  }
}

/** From when rules decide as a draft has them; null for the moment of its last approval. */
async function decidesFrom(scope: Scope, draft: DraftRow): Promise<number | null> {
  const from = (await answersOf(scope, draft))?.from
  return from ? Date.parse(from) : draft.validFromMs
}

/** What is found in a text, with the rules that go along as far as they can be read by now. */
async function ofText(
  scope: Scope,
  draft: DraftRow,
  regulationId: string,
): Promise<DraftChecks['findings']> {
  const when = { validFromMs: draft.validFromMs ?? scope.now, later: draft.later }
  const parts = await goingAlong(scope, draft)
  const read = await Promise.all(parts.map((part) => rulesOnceTaken(scope, part)))
  const along = read.flatMap((each) => each ?? [])
  const found = await textFindings(scope, regulationId, draft.content, when, along)
  return [...found.map(ownOf), ...(await textWarnings(scope, regulationId, draft, along))]
}

const NOTHING_FOUND = {
  findings: [],
  examples: { total: 0, undecided: 0, changed: [] },
  clauses: null,
}

/** That its day has passed, and what becomes of the versions that begin after it. */
async function timeFindings(scope: Scope, draft: DraftRow): Promise<DraftChecks['findings']> {
  const spans = await targetInTime(scope, draft)
  const change = { ...draft, fromMs: draft.validFromMs ?? scope.now }
  return [
    ...dayFindings(scope.now, draft),
    ...basisFindings(scope.zone, spans, draft, change.fromMs).map(ownOf),
    ...[
      ...laterFindings(scope.zone, spans, change),
      ...carryConflicts(scope.zone, planned(spans, change)),
    ].map(ownOf),
  ]
}

/** That clauses which the draft names are not in the text when it takes effect. */
async function citedFindings(
  scope: Scope,
  draft: DraftRow,
  target: FoundDraft['target'],
): Promise<DraftChecks['findings']> {
  if (target.of !== 'rule_set') return []
  const regulationId = draft.handsTo?.regulationId ?? target.row.regulationId
  return (await citationFindings(scope, regulationId, draft)).map(ownOf)
}

const dayFindings = (nowMs: number, draft: DraftRow): DraftChecks['findings'] =>
  hasPassed(nowMs, draft) ? [draft.state === 'in_approval' ? DAY_MOVES : DAY_PASSED].map(ownOf) : []

const DAY_PASSED = errorAt(
  '',
  'has_passed',
  '原定的生效日期已过：请改为今后的日期，或写明追溯理由。',
  'The day it was to take effect has passed: choose one to come, or give a reason for reaching back.',
)
const DAY_MOVES = warningAt(
  '',
  'day_moves',
  '原定的生效日期已过：最后一级批准后立即生效。',
  'The day it was to take effect has passed: it takes effect on its last approval.',
)

async function ruleChecks(
  scope: Scope,
  draft: DraftRow,
  ruleSetId: string,
): Promise<Omit<Seen, 'dependents'>> {
  const found = await scope.rules.readRuleSetAt(ruleSetId, draft.basedOn)
  const basis = found?.shown
  assert(found !== undefined && basis !== undefined, 'a draft is based on a version there is')

  const kind = kindOf(found.ruleSet.kind)
  const read = readable(draft.content, (content) =>
    acceptableRules(kind, content, (pointer) => pointer),
  )
  if (!read.ok) {
    const { length: total } = await examplesToAnswerFor(scope, found.ruleSet)
    return {
      findings: read.errors.map(ownOf),
      examples: { total, undecided: null, changed: [] },
      clauses: null,
    }
  }
  const rules = { before: basis.rules, after: read.rules }
  const { changed, ...counts } = await outcomesUnder(scope, found.ruleSet, rules, draft.accepted)
  const before = basis.repeals ? [] : findings(kind, kind.rules.parse(basis.rules), today(scope))
  return {
    findings: [
      ...findings(kind, read.rules, today(scope)).map((each) => ({
        ...each,
        already: before.some((known) => sameJson(known, each)),
      })),
      ...(await unsaidFigures(scope, found.ruleSet, draft, { basis, rules: read.rules })),
    ],
    examples: { ...counts, changed: [...changed] },
    clauses: await clausesBehindDraft(scope, draft, found.ruleSet, basis),
  }
}

/** What only the draft brings about. */
const ownOf = (finding: FoundInRow): DraftChecks['findings'][number] => ({
  ...finding,
  already: false,
})

/** Rules that would be accepted; or what stops them, as findings rather than as a refusal. */
function readable(
  content: unknown,
  read: (content: unknown) => unknown,
): { ok: true; rules: unknown } | { ok: false; errors: readonly FoundInRow[] } {
  try {
    return { ok: true, rules: read(content) }
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'unacceptable') throw error
    const errors = (error.details.errors ?? []).map((each) => refusedAt(content, each))
    return { ok: false, errors }
  }
}
