import type { Explanation } from '@bylaw/contract'
import { type Words, words, yuanFromFen } from '@bylaw/kernel'
import type { SlipLine } from './table'

/**
 * Line by line, what a month comes to now less what was paid for it. A line that comes to the same
 * is left out; each that is there opens into how its new amount came to be.
 *
 * @param paid the lines of every approved slip of the month so far, its corrections' too
 */
export function differences(paid: readonly SlipLine[], now: readonly SlipLine[]): SlipLine[] {
  const keys = [...new Set([...now, ...paid].map(lineKey))]
  return keys.flatMap((key) => {
    const [before, after] = [paid, now].map((lines) =>
      lines.filter((line) => lineKey(line) === key),
    )
    const shown = after?.length ? after : (before ?? []).slice(0, 1)
    const [wasFen, isFen] = [sumOf(before ?? []), sumOf(after ?? [])]
    const [first] = shown
    if (!first || wasFen === isFen) return []
    const name = nameOf(first, shown)
    const amountFen = isFen - wasFen
    return [{ ...first, name, amountFen, explanation: explanation(name, shown, [wasFen, isFen]) }]
  })
}

/**
 * Rewards, penalties, trips, contracts and offices are told apart by what they are for; every other
 * line is there once, or once for each stretch of the month.
 */
export const lineKey = ({ code, name }: SlipLine): string =>
  ['reward', 'penalty', 'trip', 'contract', 'residence'].includes(code)
    ? `${code} ${name.zh}`
    : code

/** What lines of one key are called: by their own name, the stretches of a month by what they are. */
export const nameOf = (first: SlipLine, { length }: readonly SlipLine[]): SlipLine['name'] =>
  (length > 1 ? STRETCHED.get(first.code) : undefined) ?? first.name

const STRETCHED: ReadonlyMap<string, SlipLine['name']> = new Map([
  ['base', words('基本工资', 'Base pay')],
  ['post_subsidy', words('岗位补助费', 'Post allowance')],
  ['field_allowance', words('野外补助', 'Field allowance')],
])

const sumOf = (lines: readonly SlipLine[]): number =>
  lines.reduce((sum, { amountFen }) => sum + amountFen, 0)

function explanation(
  name: SlipLine['name'],
  shown: readonly SlipLine[],
  [wasFen, isFen]: readonly [number, number],
): Explanation {
  const [was, is, more] = [wasFen, isFen, isFen - wasFen].map(yuanFromFen)
  return {
    trace: {
      name,
      value: isFen - wasFen,
      unit: 'fen',
      because: words(
        `现应为 ${is}，已计 ${was}：${is} − ${was} = ${more}`,
        `it comes to ${is} now, ${was} was counted: ${is} − ${was} = ${more}`,
      ),
      of: shown.map((line) => line.explanation.trace),
    },
    rules: shown[0]?.explanation.rules ?? [],
  }
}

/** A slip of such lines: what they add up to, each to be opened. */
export function differenceExplained(lines: readonly SlipLine[], name: Words): Explanation {
  return {
    trace: {
      name,
      value: sumOf(lines),
      unit: 'fen',
      of: lines.map((line) => line.explanation.trace),
    },
    rules: rulesOf(lines),
  }
}

/** The rules that any of some explanations rests on, each version once. */
export const rulesOf = (
  explained: readonly { readonly explanation: Explanation }[],
): Explanation['rules'] => {
  const rules = explained.flatMap(({ explanation }) => explanation.rules)
  return rules.filter(
    ({ ruleSetId, version }, index) =>
      index === rules.findIndex((each) => each.ruleSetId === ruleSetId && each.version === version),
  )
}
