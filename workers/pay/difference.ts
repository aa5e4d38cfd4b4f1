import type { Explanation } from '@bylaw/contract'
import { words, yuanFromFen } from '@bylaw/kernel'
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
    const shown = after?.[0] ?? before?.[0]
    const [wasFen, isFen] = [sumOf(before ?? []), sumOf(after ?? [])]
    if (!shown || wasFen === isFen) return []
    return [{ ...shown, amountFen: isFen - wasFen, explanation: explanation(shown, wasFen, isFen) }]
  })
}

/** Rewards, penalties, trips, contracts and offices are told apart by what they are for; every other line is there once. */
export const lineKey = ({ code, name }: SlipLine): string =>
  ['reward', 'penalty', 'trip', 'contract', 'residence'].includes(code)
    ? `${code} ${name.zh}`
    : code

const sumOf = (lines: readonly SlipLine[]): number =>
  lines.reduce((sum, { amountFen }) => sum + amountFen, 0)

function explanation(
  { name, explanation: { trace, rules } }: SlipLine,
  wasFen: number,
  isFen: number,
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
      of: [trace],
    },
    rules,
  }
}

/** A slip of such lines: what they add up to, each to be opened. */
export function differenceExplained(lines: readonly SlipLine[]): Explanation {
  const rules = lines.flatMap((line) => line.explanation.rules)
  return {
    trace: {
      name: words('更正差额', 'Correction'),
      value: sumOf(lines),
      unit: 'fen',
      of: lines.map((line) => line.explanation.trace),
    },
    rules: rules.filter(
      ({ ruleSetId, version }, index) =>
        index ===
        rules.findIndex((each) => each.ruleSetId === ruleSetId && each.version === version),
    ),
  }
}
