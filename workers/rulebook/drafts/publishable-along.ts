import { words } from '@bylaw/kernel'
import { Problem } from '../../platform/problem'
import type { Scope } from '../../scope'
import { decidesAlone } from '../acted-on'
import type { RulesThen } from '../next-rule-version'
import { meets, type Stretch } from '../signed-for-rival'
import type { Span } from '../timeline'
import { inPart, takenAlong } from './along'
import type { DraftRow, Verdict } from './draft-table'
import { publishableRules } from './publishable-rules'
import { publishedEntry } from './published-entry'
import { wholeOf } from './whole'

/** What would publish the rules that go along with a text, in the transaction of the text itself. */
export async function publishableAlong(scope: Scope, text: DraftRow, verdicts: readonly Verdict[]) {
  const along = await wholeOf(scope, text)
  const parts = []
  for (const each of along) {
    const draft = takenAlong(each.draft, text, verdicts)
    const part = { ...each, draft }
    const next = await inPart(part, () => publishableRules(scope, part, draft.verdicts))
    parts.push({
      ...next,
      statements: [
        scope.rules.changeDraft(draft.id, draft.version, {
          state: 'published',
          validFromMs: draft.validFromMs,
          retroactiveReason: draft.retroactiveReason,
          later: draft.later,
          path: draft.path,
          submission: draft.submission,
          verdicts: draft.verdicts,
          publishedVersion: next.version,
        }),
        scope.shard.mustHaveChanged(),
        ...next.statements,
        publishedEntry(scope, each),
      ],
    })
  }
  return parts
}

/**
 * Refuses a whole in which two rule sets of one kind would begin to decide together, where one of
 * them decides alone: each by itself finds nothing in its way, since the other is not there yet.
 */
export function mustNotBeginTwice(beginning: readonly Beginning[]): void {
  const twice = beginning.find(
    (each, index) =>
      decidesAlone(each.ruleSet) &&
      beginning.slice(0, index).some((other) => meetsOfItsKind(each, other)),
  )?.ruleSet
  if (!twice) return
  throw new Problem('wrong_state', {
    detail: words(
      `同类规则只能有一套起作用，“${twice.titleZh}”不能与另一套一同开始施行。`,
      `Of this kind one rule set decides: “${twice.titleEn}” cannot begin together with another.`,
    ),
  })
}

/** A rule set with when it comes to decide. */
interface Beginning {
  readonly ruleSet: RulesThen['ruleSet']
  readonly begins: readonly Stretch[]
}

const meetsOfItsKind = (one: Beginning, other: Beginning): boolean =>
  one.ruleSet.kind === other.ruleSet.kind &&
  one.begins.some((stretch) => other.begins.some(meets(stretch)))

/**
 * Refuses rules that would still decide while their regulation is repealed: a text that is put in
 * force until the next repeal takes no rules past it.
 */
export function mustStayWithin(
  text: readonly Span<{ readonly repeals: boolean }>[],
  rules: readonly RulesThen[],
  fromMs: number,
): void {
  const repealed = text.filter(({ of, untilMs }) => of.repeals && untilMs > fromMs)
  const past = rules.find(({ spans }) =>
    spans.some((span) => !span.of.repeals && span.untilMs > fromMs && repealed.some(meets(span))),
  )?.ruleSet
  if (!past) return
  throw new Problem('wrong_state', {
    detail: words(
      `“${past.titleZh}”会在所属制度废止之后继续施行：请让条文一直施行下去，或让规则与条文同日废止。`,
      `“${past.titleEn}” would still decide once its regulation is repealed: have the text stay in force, or the rules end with it.`,
    ),
  })
}
