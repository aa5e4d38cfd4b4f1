import type { DecidedQuestion, QuestionDecision } from '@bylaw/contract'
import { assert, sameJson, words } from '@bylaw/kernel'
import { valueAt, withValueAt } from '@bylaw/rules-kit'
import { auditEntry } from '../audit/entry'
import { mustBeVersion } from '../platform/if-match'
import { Problem } from '../platform/problem'
import type { Queries } from '../platform/run-batch'
import type { Scope } from '../scope'
import { type Answering, mustNotWait, waitingFor } from './answering'
import { type Author, type Given, givenIn, onRecord } from './decided-in-time'
import { pathMustStand } from './drafts/approval-path'
import { targetOf } from './drafts/draft-target'
import { type DraftWish, newDraft } from './drafts/start-draft'
import { stuckAt } from './drafts/stuck'
import { submission } from './drafts/submit-draft'
import { notAccepted, outcomesOf } from './examples/changed-outcomes'
import { fillVersions, nextRuleVersion } from './next-rule-version'
import { completed, type Planned } from './planned'
import { questionView } from './question-view'
import { answeringIn } from './read-rule-set'
import type { QuestionRow } from './reads'
import { mustHaveItsRegulation, whyNotInForce } from './repeal/may-be-changed'
import { type RuleSetInTime, ruleSetInTime } from './rule-set-in-time'
import { tellDesk } from './tell-desk'
import { spanToChange } from './timeline'

/**
 * Decides a question. A first answer by one of its options holds at once: it fills the undecided
 * place in every version that decides at some time, past, present or to come. Any other answer
 * changes rules, and goes the way of every change: as a draft on the regulation's approval path,
 * or, where there is none to pass, as the next version.
 */
export async function decideQuestion(
  scope: Scope,
  questionId: string,
  basedOn: number,
  wish: QuestionDecision,
): Promise<DecidedQuestion> {
  const question = await scope.rules.readQuestion(questionId)
  if (!question) throw new Problem('not_found')
  mustBeVersion(basedOn, question.version)
  const isNothing = wish.value === undefined || wish.value === null
  if (isNothing && !isAnOption(question, wish.value)) throw notAnAnswer()

  mustNotWait(question, await scope.rules.openAnswers())
  await decided(scope, question, wish)
  return readDecided(scope, questionId)
}

/** A question as its answer has left it, and the draft that the answer has become, if it is open. */
export async function readDecided(scope: Scope, questionId: string): Promise<DecidedQuestion> {
  const question = await scope.rules.readQuestion(questionId)
  if (!question) throw new Problem('not_found')
  const answering = await answeringNow(scope, question)
  const draftId = waitingFor(question, await scope.rules.openAnswers())?.draftId ?? null
  return { ...questionView(question, answering, scope.now), draftId }
}

/** What becomes of an answer to a question by now. */
async function answeringNow(scope: Scope, { ruleSetId }: QuestionRow): Promise<Answering> {
  const found = ruleSetId === null ? undefined : await ruleSetInTime(scope, ruleSetId)
  if (!found) return { rulesOf: () => undefined, hasPath: false, repealOf: () => null, open: [] }
  return answeringIn(scope, found, spanToChange(found.spans, scope.now)?.of.rules)
}

/** Writes the answer down, or what it changes. */
async function decided(scope: Scope, question: QuestionRow, wish: QuestionDecision): Promise<void> {
  const { at, ruleSetId } = question
  const inTime = ruleSetId === null ? undefined : await ruleSetInTime(scope, ruleSetId)
  if (!inTime || at === null) {
    if (!isAnOption(question, wish.value)) throw notAnAnswer()
    await writeDecision(scope, question, onRecord(wish.value, answeredBy(scope, wish)))
    return
  }
  const { spans, ruleSet } = inTime
  const rules = spanToChange(spans, scope.now)?.of.rules
  const held = valueAt(rules, at)
  const fills = completed(spans, [{ at, value: wish.value }])
  if (held === undefined && fills.length === 0)
    throw new Problem('wrong_state', { detail: whyNotInForce(inTime, scope.now) ?? placeIsGone })

  const fill = fillsOnly(question, wish.value, held, fills)
  // A place of the past may be filled in rules that are repealed by now; nothing else is said in them.
  const resting = fill && fills.length > 0 ? null : whyNotInForce(inTime, scope.now)
  if (resting) throw new Problem('wrong_state', { detail: resting })

  const note = noteOf(scope, question, wish)
  if (fill) {
    const recorded = { ...byCaller(scope, note), placeOf: placeOfAnswer(at) }
    const given = givenIn(spans, at, wish.value, answeredBy(scope, wish))
    await writeDecision(scope, question, given, fillVersions(scope, inTime, fills, recorded))
    if (fills.length > 0) await tellDesk(scope, [ruleSet.kind])
    return
  }
  if (held === undefined) throw notAnAnswer()
  await changeRules(
    scope,
    inTime,
    { ...question, at },
    {
      content: withValueAt(rules, at, wish.value),
      note,
      reasons: { [question.id]: wish.reason },
    },
  )
}

/** What is asked and why it is answered so, for the history of the rules to say. */
const noteOf = (scope: Scope, { askZh, askEn }: QuestionRow, { reason }: QuestionDecision) =>
  words(`${askZh}${reason}`, `${askEn} ${reason}`)[scope.companyLanguage].slice(0, LONGEST_NOTE)

const LONGEST_NOTE = 500

/**
 * Nothing but undecided places is touched, and that by one of the answers people could choose from;
 * or nothing at all, since the rules say just that.
 */
export const fillsOnly = (
  { options }: QuestionRow,
  value: unknown,
  held: unknown,
  fills: readonly Planned[],
): boolean =>
  fills.length === 0
    ? sameJson(held, value)
    : (held == null || sameJson(held, value)) &&
      options.some((option) => sameJson(option.value, value))

/**
 * As the next version; or as a draft where there is a path, on it unless nobody could pass it there,
 * or worked cases come out otherwise, which its author has to accept first.
 */
async function changeRules(
  scope: Scope,
  inTime: RuleSetInTime,
  { id: questionId, version, at }: QuestionRow & { readonly at: string },
  wish: DraftWish,
): Promise<void> {
  await mustHaveItsRegulation(scope, inTime.ruleSet.regulationId)
  const of = { ruleSetId: inTime.ruleSet.id, regulationId: null }
  const target = await targetOf(scope, of)
  assert(target !== undefined, 'a rule set that was read is there')
  const { path } = target
  const next = nextRuleVersion(scope, inTime, {
    ...byCaller(scope, wish.note),
    rules: wish.content,
    reasons: wish.reasons ?? {},
    validFromMs: scope.now,
    later: 'carry',
    repeals: false,
    placeOf: placeOfAnswer(at),
  })
  const from = { validFromMs: scope.now }
  const overturned = notAccepted(await outcomesOf(scope, inTime, from, wish.content)).length > 0
  if (path.length === 0 && !overturned) {
    await scope.shard.batch([
      ...next.statements,
      ...pathMustStand(scope, target),
      auditEntry(scope, 'rule_version.published', inTime.ruleSet.id),
      auditEntry(scope, 'question.decided', questionId),
    ])
    await tellDesk(scope, [inTime.ruleSet.kind])
    return
  }
  const { id, statements } = await newDraft(scope, of, inTime.ruleSet.version, wish)
  const stuck = await stuckAt(scope, target, [scope])
  const sent = { id, version: 1, path, submission: 1, alone: null, verdicts: [] }
  await scope.shard.batch([
    ...statements,
    scope.rules.claimQuestion(questionId, version),
    scope.shard.mustHaveChanged(),
    ...(overturned || stuck.length > 0 ? [] : submission(scope, sent, target)),
  ])
}

/** What is wrong inside the place that an answer fills stands at the same place inside the answer. */
const placeOfAnswer =
  (at: string) =>
  (pointer: string): string =>
    pointer.startsWith(`${at}/`) ? `/value${pointer.slice(at.length)}` : '/value'

const writeDecision = (
  scope: Scope,
  question: QuestionRow,
  given: readonly Given[],
  statements: readonly Queries[number][] = [],
) =>
  scope.shard.batch([
    scope.rules.decide(question, given),
    scope.shard.mustHaveChanged(),
    ...statements,
    auditEntry(scope, 'question.decided', question.id),
  ])

/** Whoever answers now, and why. */
export const answeredBy = (
  scope: Pick<Scope, 'personName' | 'now'>,
  { reason }: { readonly reason: string },
): Author => ({ reason, by: scope.personName, atMs: scope.now })

export const byCaller = (scope: Scope, note: string) => ({
  note,
  recordedBy: scope.personName,
  verdicts: [],
  retroactiveReason: null,
})

export const isAnOption = ({ options }: Pick<QuestionRow, 'options'>, value: unknown): boolean =>
  options.length === 0
    ? ['string', 'number', 'boolean'].includes(typeof value)
    : options.some((option) => sameJson(option.value, value))

const placeIsGone = words(
  '现行规则里已没有这一处，无需再定。',
  'The rules no longer have this place; there is nothing left to decide.',
)

const notAnAnswer = () =>
  new Problem('unacceptable', {
    errors: [
      {
        pointer: '/value',
        code: 'not_an_option',
        message: words('请从给出的选项中选择。', 'Choose one of the options.'),
      },
    ],
  })
