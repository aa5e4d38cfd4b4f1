import type { ProposalsTaken, ProposalsWish } from '@bylaw/contract'
import { assert, sameJson, type Words, words } from '@bylaw/kernel'
import { valueAt } from '@bylaw/rules-kit'
import { auditEntry } from '../audit/entry'
import { answeredWith } from '../platform/carried-out'
import { Problem } from '../platform/problem'
import type { Queries } from '../platform/run-batch'
import type { Scope } from '../scope'
import { type OpenAnswer, waitingFor } from './answering'
import { answeredBy, byCaller, fillsOnly, isAnOption } from './decide-question'
import { type Author, decidedAt, type Given, givenIn, onRecord } from './decided-in-time'
import { broughtAlong } from './gathered-answers'
import { fillVersions } from './next-rule-version'
import { type Answer, completed } from './planned'
import type { QuestionRow } from './reads'
import { whyNotInForce } from './repeal/may-be-changed'
import { type RuleSetInTime, ruleSetInTime } from './rule-set-in-time'
import { tellDesk } from './tell-desk'
import { spanToChange } from './timeline'

/** An open question, and its proposal as a value. */
interface Proposed {
  readonly question: QuestionRow
  readonly value: unknown
}

type Left = ProposalsTaken['left'][number]

/**
 * Decides several questions of a regulation as its text proposes, for one reason. What they fill of
 * one rule set is one version of it for each that it completes, however many the answers. A
 * question that a proposal cannot decide (any more) is left as it is, and said; the others stand.
 */
export async function takeProposals(
  scope: Scope,
  regulationId: string,
  { questions: wished, reason }: ProposalsWish,
): Promise<ProposalsTaken> {
  const [regulation, rows, open] = await Promise.all([
    scope.rules.readRegulationRow(regulationId, scope.now),
    scope.rules.questionsIn(regulationId),
    scope.rules.openAnswers(wished.map(({ id }) => id)),
  ])
  if (!regulation) throw new Problem('not_found')
  const sorted = uniquely(wished).map((each) => openProposal(scope, rows, open, each))
  const proposed = sorted.filter((each) => 'question' in each)
  const parts = await Promise.all(
    [...new Set(proposed.map(fillsIn))].map((ruleSetId) => {
      const those = proposed.filter((each) => fillsIn(each) === ruleSetId)
      return ruleSetId === null
        ? kept(those, answeredBy(scope, { reason }))
        : filled(scope, ruleSetId, those, reason)
    }),
  )
  const taken = parts.flatMap((part) => part.taken)
  const [first, ...others] = [
    ...taken.flatMap(({ question, given }) => [
      scope.rules.decide(question, given),
      scope.shard.mustHaveChanged(),
      auditEntry(scope, 'question.decided', question.id),
    ]),
    ...parts.flatMap(({ statements }) => statements),
  ]
  const view = {
    taken: taken.map(({ question }) => question.id),
    left: [...sorted.filter((each) => 'questionId' in each), ...parts.flatMap((part) => part.left)],
  }
  if (first) await scope.shard.batch([first, ...others, ...answeredWith(scope, view)])
  await tellDesk(
    scope,
    parts.flatMap(({ kind }) => kind ?? []),
  )
  return view
}

/** Each question once, as it was named first. */
const uniquely = (wished: ProposalsWish['questions']) =>
  wished.filter(({ id }, index) => wished.findIndex((each) => each.id === id) === index)

function openProposal(
  { now }: Scope,
  rows: readonly QuestionRow[],
  open: readonly OpenAnswer[],
  { id, version }: ProposalsWish['questions'][number],
): Proposed | Left {
  const question = rows.find((row) => row.id === id)
  if (!question) throw new Problem('not_found')
  if (decidedAt(question, now)) return { questionId: id, why: WHY.decided }
  if (waitingFor(question, open)) return { questionId: id, why: WHY.waiting }
  if (question.version !== version) return { questionId: id, why: WHY.changed }
  const value: unknown = question.proposed === null ? null : JSON.parse(question.proposed)
  return isAnOption(question, value) ? { question, value } : { questionId: id, why: WHY.noProposal }
}

/** The rule set that an answer fills a place of; null where no rule has one. */
const fillsIn = ({ question: { at, ruleSetId } }: Proposed): string | null =>
  at === null ? null : ruleSetId

/** What no rule has a place for: it is decided, and changes none. */
const kept = (taken: readonly Proposed[], author: Author): Part => ({
  taken: taken.map((each) => ({ ...each, given: onRecord(each.value, author) })),
  left: [],
  statements: [],
})

interface Part {
  readonly taken: readonly (Proposed & { readonly given: readonly Given[] })[]
  readonly left: readonly Left[]
  readonly statements: readonly Queries[number][]
  /** The kind of the rule set that gets a new version. */
  readonly kind?: string
}

/** What the proposals for one rule set fill, and which of them its rules leave no place for. */
async function filled(
  scope: Scope,
  ruleSetId: string,
  proposed: readonly Proposed[],
  reason: string,
): Promise<Part> {
  const inTime = await ruleSetInTime(scope, ruleSetId)
  assert(inTime !== undefined, 'a question’s rule set is there')
  const apart = proposed.map((each) => ({ ...each, why: whyNot(scope, inTime, each) }))
  const taken = apart.filter(({ why }) => why === null)
  const fills = completed(inTime.spans, taken.flatMap(answers))
  const recorded = { ...byCaller(scope, reason), placeOf: () => '/questions' }
  const statements = [
    ...fillVersions(scope, inTime, fills, recorded),
    ...(await broughtAlong(scope, inTime, fills)),
  ]
  const author = answeredBy(scope, { reason })
  return {
    taken: taken.map((each) => ({
      ...each,
      given: answers(each).flatMap(({ at, value }) => givenIn(inTime.spans, at, value, author)),
    })),
    left: apart.flatMap(({ question, why }) => (why ? [{ questionId: question.id, why }] : [])),
    statements,
    ...(statements.length > 0 ? { kind: inTime.ruleSet.kind } : {}),
  }
}

/** Why a place cannot be filled as proposed; null where it can. */
function whyNot(scope: Scope, inTime: RuleSetInTime, each: Proposed): Words | null {
  const [answer] = answers(each)
  assert(answer !== undefined, 'it fills a place')
  const held = valueAt(spanToChange(inTime.spans, scope.now)?.of.rules, answer.at)
  const fills = completed(inTime.spans, [answer])
  if (held === undefined && fills.length === 0) return WHY.gone
  const resting = fills.length > 0 ? null : whyNotInForce(inTime, scope.now)
  if (resting) return resting
  if (held != null && !sameJson(held, answer.value)) return WHY.otherwise
  return fillsOnly(each.question, answer.value, held, fills) ? null : WHY.noOption
}

const answers = ({ question: { at }, value }: Proposed): readonly Answer[] =>
  at === null ? [] : [{ at, value }]

const WHY = {
  decided: words('已由他人决定。', 'Somebody has decided it.'),
  waiting: words(
    '已有一份草案回答这一问题，请先处理那份草案。',
    'A draft answers it already: have that passed or withdrawn first.',
  ),
  changed: words(
    '读取之后有改动，请刷新后再决定。',
    'It has changed since you read it: read it again first.',
  ),
  noProposal: words('没有可直接采用的建议。', 'It has no proposal to take.'),
  noOption: words(
    '不在给出的选项之内，属于修改规则，须单独决定。',
    'It is not one of the options, so it changes the rules, which is decided on its own.',
  ),
  gone: words('现行规则里已没有这一处。', 'The rules no longer have this place.'),
  otherwise: words(
    '现行规则已另有写法，改动须单独决定。',
    'The rules say something else by now; changing them is decided on its own.',
  ),
}
