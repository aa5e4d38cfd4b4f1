import type { QuestionDecision, QuestionView } from '@bylaw/contract'
import { assert, words } from '@bylaw/kernel'
import { valueAt } from '@bylaw/rules-kit'
import { auditEntry } from '../audit/entry'
import { mustBeVersion } from '../platform/if-match'
import { Problem } from '../platform/problem'
import { sameJson } from '../platform/same-json'
import type { Scope } from '../scope'
import { acceptableRules } from './acceptable-rules'
import { kindOf } from './kind-of'
import { published } from './next-rule-version'
import { packExamples } from './pack-examples'
import { questionView } from './question-view'
import type { QuestionRow } from './reads'
import { tellDesk } from './tell-desk'
import { successors, timeline } from './timeline'

/**
 * Decides a question. Where it asks about a place in a rule set, the next versions of that rule
 * set hold the answer there.
 *
 * A decision fills the undecided place in every version that decides at some time, past, present
 * or to come. What fills a version is valid from the same moment: no case that needed the answer
 * can have been decided in between. Where another answer was given, the new one holds from now on.
 */
export async function decideQuestion(
  scope: Scope,
  questionId: string,
  basedOn: number,
  wish: QuestionDecision,
): Promise<QuestionView> {
  const question = await scope.rules.readQuestion(questionId)
  if (!question) throw new Problem('not_found')
  mustBeVersion(basedOn, question.version)
  if (wish.value === undefined || wish.value === null) throw notAnAnswer()

  const step = await nextVersions(scope, question, wish)
  const decision = { ...wish, by: scope.personName, atMs: scope.now }
  await scope.shard.batch([
    scope.rules.decide(questionId, basedOn, decision),
    scope.shard.mustHaveChanged(),
    ...(step?.statements ?? []),
    auditEntry(scope, 'question.decided', questionId),
  ])
  if (step) await tellDesk(scope, [step.kind])

  const decided = await scope.rules.readQuestion(questionId)
  assert(decided !== undefined, 'questions are never taken away')
  return questionView(decided)
}

/** What writes the answer into the rule set; undefined where no rule set holds it, or holds it already. */
async function nextVersions(scope: Scope, question: QuestionRow, wish: QuestionDecision) {
  const { at, ruleSetId } = question
  const found = ruleSetId === null ? undefined : await scope.rules.readRuleSet(ruleSetId)
  if (!found || at === null) {
    if (!isAnOption(question, wish.value)) throw notAnAnswer()
    return undefined
  }
  const { ruleSet, versions } = found
  const spans = timeline(versions)
  if (spans.every(({ of }) => valueAt(of.rules, at) === undefined))
    throw new Problem('wrong_state', { detail: placeIsGone })
  const next = successors(spans, at, wish.value, scope.now)
  if (next.length === 0) return undefined

  const [kind, examples] = [kindOf(ruleSet.kind), packExamples(ruleSet)]
  return {
    kind: ruleSet.kind,
    statements: [
      scope.rules.raiseVersion(ruleSet.id, ruleSet.version, next.length),
      scope.shard.mustHaveChanged(),
      ...next.flatMap(({ answers, rules, ...rest }, index) => {
        const version = ruleSet.version + 1 + index
        // A repeal that is written once more is still that of whoever repealed, for their reason.
        const repeal = versions.find((each) => each.repeals && each.version === rest.completes)
        return [
          scope.rules.addVersion({
            ...rest,
            ruleSetId: ruleSet.id,
            version,
            recordedAtMs: scope.now,
            recordedBy: repeal?.recordedBy ?? scope.personName,
            verdicts: repeal?.verdicts ?? [],
            retroactiveReason: null,
            note: repeal?.note ?? `${question.key}: ${wish.reason}`,
            rules: answers ? acceptableRules(kind, rules, examples, () => '/value') : rules,
          }),
          published(scope, ruleSet, version),
        ]
      }),
    ],
  }
}

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
