import { diffRules, kindOf } from '@bylaw/rulebook'
import { withValueAt } from '@bylaw/rules-kit'
import { describe, expect, test } from 'vitest'
import { packs } from '.'

/** What a diff names by itself: names and keys, and figures that nothing rests on as things stand. */
const NAMED_BY_ITSELF =
  /\/(key|mode|grade)$|\/(name|aspects\/\d+)\/(zh|en)$|^\/(policies\/\d+\/clock|makeUpDays)$/

describe.each(packs.flatMap(({ id, ruleSets }) => ruleSets.map((set) => ({ id, ...set }))))(
  '$id $key',
  ({ kind: name, rules }) => {
    const kind = kindOf(name)
    const now = kind.rules.parse(rules)
    const unsaid = leavesOf(now).flatMap(([at, value]) => {
      const changed = otherThan(value).flatMap((other) => {
        const read = kind.rules.safeParse(withValueAt(now, at, other))
        return read.success ? [read.data as unknown] : []
      })[0]
      if (changed === undefined) return []
      const { sentences, places } = diffRules(kind, now, changed)
      const isTold = sentences.length > 0 || places.some(({ said }) => !said)
      return isTold && places.every(({ said }) => said) ? [] : [isTold ? at : `${at} unseen`]
    })

    test('whatever is changed is said, names and keys by themselves', () =>
      expect(unsaid.filter((at) => !NAMED_BY_ITSELF.test(at))).toEqual([]))
  },
)

function leavesOf(value: unknown, at = ''): (readonly [string, unknown])[] {
  return value !== null && typeof value === 'object'
    ? Object.entries(value).flatMap(([name, inner]) => leavesOf(inner, `${at}/${name}`))
    : [[at, value]]
}

/** Values to put in the place of one, of which the rules take the first that fits. */
const otherThan = (value: unknown): readonly unknown[] => {
  switch (typeof value) {
    case 'boolean':
      return [!value]
    case 'number':
      return [value + 1, value - 1, value * 2]
    case 'string':
      return ['2', '3.5', ...WORDS, `${value}甲`].filter((other) => other !== value)
    default:
      return [1, true, ...WORDS]
  }
}

const WORDS = [
  ...['both', 'outer_only', 'prorated', 'full', 'half_days', 'eighths', 'refused', 'waits'],
  ...['1', '0.5', 'block', 'show_anyway', 'business', 'always', 'A', 'B', 'no', 'highest'],
]
