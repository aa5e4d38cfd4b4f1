import { type Words, words } from '@bylaw/kernel'
import type { AnyRuleKind } from '@bylaw/rules-kit'
import { errorsOf } from '../platform/issue-words'
import { Problem } from '../platform/problem'
import { sameJson } from '../platform/same-json'
import { mustBeOfSize } from './rules-size'

/**
 * The rules as their kind reads them, otherwise a Problem that names each place.
 *
 * Every worked example must still come out as worked, under its own rules: that the kind decides
 * rightly. Under the new rules its facts need only be decided or refused, not fallen over: figures
 * are what a new version is there to change, and nobody compares them here.
 *
 * @param examples cases worked by hand for this rule set, beside those of its kind
 * @param placeOf  where in the caller's request a place in the rules stands
 */
export function acceptableRules(
  kind: AnyRuleKind,
  rules: unknown,
  examples: readonly WorkedExample[],
  placeOf: (pointer: string) => string,
): unknown {
  mustBeOfSize(rules, placeOf(''))
  const read = kind.rules.safeParse(rules)
  if (!read.success) {
    const errors = errorsOf(read.error.issues, 'json').map((error) => ({
      ...error,
      pointer: placeOf(error.pointer),
    }))
    throw new Problem('unacceptable', { errors })
  }
  for (const example of [...kind.examples, ...examples]) {
    if (!comesOutAsWorked(kind, example)) throw exampleFails(placeOf(''), example.name)
    if (!answersUnder(kind, read.data, example.facts))
      throw exampleBreaks(placeOf(''), example.name)
  }
  return read.data
}

export type WorkedExample = AnyRuleKind['examples'][number]

/** Every example still gives what was worked by hand, under its own rules. */
function comesOutAsWorked(kind: AnyRuleKind, { rules, facts, expect }: WorkedExample): boolean {
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

const exampleFails = (pointer: string, name: Words) =>
  notPublished(pointer, 'example_failed', name, [
    '示例结果与手算不符',
    'this example no longer comes out as worked by hand',
  ])

const exampleBreaks = (pointer: string, name: Words) =>
  notPublished(pointer, 'example_broke', name, [
    '新规则无法处理此示例',
    'the new rules cannot handle this example',
  ])

const notPublished = (pointer: string, code: string, name: Words, [zh, en]: [string, string]) =>
  new Problem('unacceptable', {
    errors: [{ pointer, code, message: words(`${zh}：${name.zh}`, `${en}: ${name.en}`) }],
  })
