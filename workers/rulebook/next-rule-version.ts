import type { VerdictView } from '@bylaw/contract'
import { assert } from '@bylaw/kernel'
import { carryCitations } from '@bylaw/rules-kit'
import type { Scope } from '../scope'
import { outboxEvent } from '../webhooks/outbox'
import { acceptableRules } from './acceptable-rules'
import { kindOf } from './kind-of'
import { packExamples } from './pack-examples'
import type { QuestionRow, RuleSetRow, VersionRow } from './reads'
import { settledQuestions } from './settled-questions'
import { mustBeSound } from './sound-rules'
import { today } from './today'
import type { ValidFrom } from './valid-from'

interface Wish extends ValidFrom {
  /** What it is to say; undefined where it repeals what there is. */
  readonly rules: unknown
  readonly repeals: boolean
  readonly note: string
  readonly recordedBy: string
  readonly verdicts: readonly VerdictView[]
  /** Where in the caller's request a place in the rules stands. */
  readonly placeOf: (pointer: string) => string
}

/**
 * What writes the next version of a rule set, with the questions that it answers or opens again
 * and the event that tells of it. The batch fails when there is a newer version by then.
 */
export function nextRuleVersion(
  scope: Scope,
  found: {
    ruleSet: RuleSetRow
    /** The newest version. */
    shown: VersionRow | undefined
    questionRows: QuestionRow[]
  },
  wish: Wish,
) {
  const { ruleSet, shown: before, questionRows } = found
  assert(before?.version === ruleSet.version, 'a rule set has the version it says it has')
  const rules = wish.repeals ? before.rules : soundRules(scope, ruleSet, wish)
  const version = ruleSet.version + 1
  return {
    version,
    statements: [
      scope.rules.raiseVersion(ruleSet.id, ruleSet.version),
      scope.shard.mustHaveChanged(),
      scope.rules.addVersion({
        ruleSetId: ruleSet.id,
        version,
        validFromMs: wish.validFromMs,
        recordedAtMs: scope.now,
        recordedBy: wish.recordedBy,
        note: wish.note,
        completes: null,
        verdicts: wish.verdicts,
        retroactiveReason: wish.retroactiveReason,
        repeals: wish.repeals,
        rules,
        citations: carryCitations(before.rules, rules, before.citations),
      }),
      ...settledQuestions(scope, questionRows, before.rules, rules, wish.note),
      published(scope, ruleSet, version, wish.repeals),
    ] as const,
  }
}

/** The rules as their kind reads them, without an error that their kind finds in them. */
function soundRules(scope: Scope, ruleSet: RuleSetRow, { rules, placeOf }: Wish): unknown {
  const kind = kindOf(ruleSet.kind)
  const read = acceptableRules(kind, rules, packExamples(ruleSet), placeOf)
  mustBeSound(kind, read, today(scope), placeOf)
  return read
}

/** The event that tells the outside of a new version. */
export const published = (
  scope: Scope,
  ruleSet: { readonly id: string; readonly kind: string; readonly key: string },
  version: number,
  repeals = false,
) =>
  outboxEvent(scope, 'rule_version.published', {
    ruleSetId: ruleSet.id,
    kind: ruleSet.kind,
    key: ruleSet.key,
    version,
    repeals,
  })
