import type { DecidedQuestion, QuestionDecision } from '@bylaw/contract'
import { assert, sameJson, words } from '@bylaw/kernel'
import { valueAt, withValueAt } from '@bylaw/rules-kit'
import { auditEntry } from '../audit/entry'
import { mustBeVersion } from '../platform/if-match'
import { Problem } from '../platform/problem'
import type { Queries } from '../platform/run-batch'
import type { Scope } from '../scope'
import { mustNotWait } from './answering'
import { type Author, type Given, givenIn, onRecord } from './decided-in-time'
import { pathMustStand } from './drafts/approval-path'
import { targetOf } from './drafts/draft-target'
import { newDraft } from './drafts/start-draft'
import { notAccepted, outcomesOf } from './examples/changed-outcomes'
import {
  broughtAlong,
  type GatheredAnswer,
  gathered,
  gathering,
  LONGEST_NOTE,
} from './gathered-answers'
import { fillVersions, nextRuleVersion } from './next-rule-version'
import { completed, type Planned } from './planned'
import { readDecided } from './read-decided'
import type { QuestionRow } from './reads'
import { mustHaveItsRegulation, whyNotInForce } from './repeal/may-be-changed'
import { type RuleSetInTime, ruleSetInTime } from './rule-set-in-time'
import { tellDesk } from './tell-desk'
import { spanToChange } from './timeline'

/**
 * Decides a question. A first answer by one of its options holds at once: it fills the undecided
 * place in every version that decides at some time, past, present or to come. Any other answer
 * changes rules, and goes the way of every change: into a draft, which is submitted on the
 * regulation's approval path, or, where there is none to pass, as the next version.
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

  mustNotWait(question, await scope.rules.openAnswers([question.id]))
  await decidedBesideOthers(scope, question, wish)
  return readDecided(scope, questionId)
}

/**
 * Tries again where another answer got in between, as often as others may be given at one moment:
 * what its reader read is still so, unless it was this question that somebody else has answered.
 */
async function decidedBesideOthers(
  scope: Scope,
  question: QuestionRow,
  wish: QuestionDecision,
  triesLeft = ANSWERS_AT_ONCE,
): Promise<void> {
  try {
    await decided(scope, question, wish)
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'stale_version' || triesLeft <= 1) throw error
    mustBeVersion(question.version, (await scope.rules.readQuestion(question.id))?.version ?? 0)
    await decidedBesideOthers(scope, question, wish, triesLeft - 1)
  }
}

/** Each of them that gets in may send the others round once more. */
const ANSWERS_AT_ONCE = 8

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
    await writeDecision(scope, question, given, [
      ...fillVersions(scope, inTime, fills, recorded),
      ...(await broughtAlong(scope, inTime, fills)),
    ])
    if (fills.length > 0) await tellDesk(scope, [ruleSet.kind])
    return
  }
  if (held === undefined) throw notAnAnswer()
  const { value, reason } = wish
  await changeRules(scope, inTime, question, rules, {
    questionId: question.id,
    at,
    value,
    reason,
    note,
  })
}

/** What is asked and why it is answered so, for the history of the rules to say. */
const noteOf = (scope: Scope, { askZh, askEn }: QuestionRow, { reason }: QuestionDecision) =>
  words(`${askZh}——${reason}`, `${askEn} — ${reason}`)[scope.companyLanguage].slice(0, LONGEST_NOTE)

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
 * As the next version; or where there is a path, worked cases come out otherwise, or answers gather
 * already, in the draft of the caller's answers, which they submit when they have given them all.
 */
async function changeRules(
  scope: Scope,
  inTime: RuleSetInTime,
  { version }: QuestionRow,
  rules: unknown,
  answer: GatheredAnswer,
): Promise<void> {
  const { questionId, at, value, reason, note } = answer
  const { ruleSet } = inTime
  await mustHaveItsRegulation(scope, ruleSet.regulationId)
  const of = { ruleSetId: ruleSet.id, regulationId: null }
  const target = await targetOf(scope, of)
  assert(target !== undefined, 'a rule set that was read is there')
  const content = withValueAt(rules, at, value)
  const next = nextRuleVersion(scope, inTime, {
    ...byCaller(scope, note),
    rules: content,
    reasons: { [questionId]: reason },
    validFromMs: scope.now,
    isChosen: false,
    later: 'carry',
    repeals: false,
    placeOf: placeOfAnswer(at),
  })
  const { begun, alone } = await gathering(scope, ruleSet.id, at)
  const outcomes = await outcomesOf(scope, inTime, { validFromMs: scope.now }, content)
  if (target.path.length === 0 && !begun && notAccepted(outcomes).length === 0) {
    await scope.shard.batch([
      ...next.statements,
      ...pathMustStand(scope, target),
      auditEntry(scope, 'rule_version.published', ruleSet.id),
      auditEntry(scope, 'question.decided', questionId),
    ])
    await tellDesk(scope, [ruleSet.kind])
    return
  }
  const wish = { content, note, reasons: { [questionId]: reason } }
  const statements = begun
    ? gathered(scope, begun, answer)
    : ([alone, ...(await newDraft(scope, of, ruleSet.version, wish)).statements] as const)
  await scope.shard.batch([
    ...statements,
    scope.rules.claimQuestion(questionId, version),
    scope.shard.mustHaveChanged(),
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
