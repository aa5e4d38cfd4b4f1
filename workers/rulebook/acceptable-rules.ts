import { type Words, words } from '@bylaw/kernel'
import type { AnyRuleKind } from '@bylaw/rules-kit'
import { errorsOf } from '../platform/issue-words'
import { Problem } from '../platform/problem'
import { sameJson } from '../platform/same-json'

/** The rules as their kind reads them, or a Problem that names each place that it does not accept. */
export function acceptableRules(kind: AnyRuleKind, rules: unknown, under = '/rules'): unknown {
  const read = kind.rules.safeParse(rules)
  if (!read.success) {
    const errors = errorsOf(read.error.issues, 'json').map((error) => ({
      ...error,
      pointer: `${under}${error.pointer}`,
    }))
    throw new Problem('unacceptable', { errors })
  }
  for (const example of kind.examples) {
    if (!comesOutAsWorked(kind, example)) throw exampleFails(example.name)
    if (!answersUnder(kind, read.data, example.facts)) throw exampleBreaks(example.name)
  }
  return read.data
}

/** Every example still gives what was worked by hand, under its own rules. */
function comesOutAsWorked(
  kind: AnyRuleKind,
  { rules, facts, expect }: AnyRuleKind['examples'][number],
): boolean {
  const answer = kind.decide(kind.rules.parse(rules), kind.facts.parse(facts))
  if ('refusal' in expect) return !answer.ok && answer.refusal.code === expect.refusal
  return answer.ok && sameJson(answer.value.decision, expect.decision)
}

/** The new rules decide or refuse the example's case; they do not fall over it. */
function answersUnder(kind: AnyRuleKind, rules: unknown, facts: unknown): boolean {
  try {
    kind.decide(rules, kind.facts.parse(facts))
    return true
  } catch {
    return false
  }
}

const exampleFails = (name: Words) =>
  notPublished('example_failed', name, '示例结果与手算不符', 'this example no longer comes out')

const exampleBreaks = (name: Words) =>
  notPublished(
    'example_broke',
    name,
    '新规则无法处理此示例',
    'the new rules cannot handle this example',
  )

const notPublished = (code: string, name: Words, zh: string, en: string) =>
  new Problem('unacceptable', {
    errors: [{ pointer: '/rules', code, message: words(`${zh}：${name.zh}`, `${en}: ${name.en}`) }],
  })
