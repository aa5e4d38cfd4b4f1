import type { QuestionDecision, QuestionView } from '@bylaw/contract'
import { assert, words } from '@bylaw/kernel'
import { valueAt, withValueAt } from '@bylaw/rules-kit'
import { auditEntry } from '../audit/entry'
import { mustBeVersion } from '../platform/if-match'
import { Problem } from '../platform/problem'
import { sameJson } from '../platform/same-json'
import type { Scope } from '../scope'
import { acceptableRules } from './acceptable-rules'
import { kindOf } from './kind-of'
import { packExamples } from './pack-examples'
import { published } from './publish-rule-version'
import { questionView } from './question-view'
import type { QuestionRow } from './reads'
import { tellDesk } from './tell-desk'

/**
 * Decides a question. Where it asks about a place in a rule set, the next version of that rule
 * set holds the answer there.
 *
 * A decision that fills an undecided place completes the version it is made on and is valid from
 * the same moment: no case that needed the answer can have been decided in between. A decision
 * that changes one already made holds from now on.
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

  const step = await nextVersion(scope, question, wish)
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
async function nextVersion(scope: Scope, question: QuestionRow, wish: QuestionDecision) {
  const { at, ruleSetId } = question
  const found = ruleSetId === null ? undefined : await scope.rules.readRuleSet(ruleSetId)
  if (!found || at === null) {
    if (!isAnOption(question, wish.value)) throw notAnAnswer()
    return undefined
  }
  const { ruleSet, versions } = found
  const before = versions.at(-1)
  assert(before !== undefined, 'a rule set has at least one version')
  const was = valueAt(before.rules, at)
  if (was === undefined) throw new Problem('wrong_state', { detail: placeIsGone })
  if (sameJson(was, wish.value)) return undefined

  const changed = withValueAt(before.rules, at, wish.value)
  const rules = acceptableRules(
    kindOf(ruleSet.kind),
    changed,
    packExamples(ruleSet),
    () => '/value',
  )
  const fills = was === null
  const version = before.version + 1
  return {
    kind: ruleSet.kind,
    statements: [
      scope.rules.raiseVersion(ruleSet.id, before.version),
      scope.shard.mustHaveChanged(),
      scope.rules.addVersion({
        ruleSetId: ruleSet.id,
        version,
        validFromMs: fills ? before.validFromMs : scope.now,
        recordedAtMs: scope.now,
        recordedBy: scope.personName,
        note: `${question.key}: ${wish.reason}`,
        completes: fills ? before.version : null,
        rules,
        citations: before.citations,
      }),
      published(scope, ruleSet, version),
    ],
  }
}

const isAnOption = ({ options }: QuestionRow, value: unknown): boolean =>
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
