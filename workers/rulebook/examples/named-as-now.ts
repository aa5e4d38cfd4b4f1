import { type Words, words } from '@bylaw/kernel'
import { diffPlaces } from '@bylaw/rulebook'
import type { AnyRuleKind } from '@bylaw/rules-kit'

/** What a worked case came to where it was written: a decision, or the refusal that was wanted. */
export interface WrittenOutcome {
  readonly decision?: unknown
}

interface Named {
  readonly name: Words
  readonly facts: unknown
  readonly written?: WrittenOutcome
}

/**
 * The name of a case as it may be read beside these rules. A pack names its cases by what they come
 * to (“1,031.00, of which 618.60 counts”): under other prices that figure is nobody's any more, and
 * the name says so. Where the rules decide nothing yet, nothing speaks against it.
 */
export function namedAsNow(
  kind: AnyRuleKind,
  rules: unknown,
  { name, facts, written }: Named,
): Words {
  if (written?.decision === undefined) return { ...name }
  const [readRules, readFacts] = [kind.rules.safeParse(rules), kind.facts.safeParse(facts)]
  if (!readRules.success || !readFacts.success) return { ...name }
  const answer = kind.decide(readRules.data, readFacts.data)
  return answer.ok && diffPlaces(written.decision, answer.value.decision).length > 0
    ? words(
        `${name.zh}（原例；此处结果不同）`,
        `${name.en} (as first written; it comes out otherwise here)`,
      )
    : { ...name }
}
