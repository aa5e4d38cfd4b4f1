import type { Figure } from '../figure'
import { median } from '../load'
import { type Counter, dayjsBusinessTime, momentBusinessTime, ours } from './counters'
import { beyondOthers, DESKS, type DueCase, dueCases, ZONE } from './due-cases'

const ROUNDS = 5
const LEAST = 20

/**
 * Due times by working hours against the two libraries that people use for them, on the cases that
 * these can express. They must agree on every one of those; turns are taken round by round.
 */
export function benchDueTimes(): readonly Figure[] {
  // The others count in the machine's own zone.
  process.env['TZ'] = ZONE
  const all = dueCases()
  const comparable = all.filter((each) => beyondOthers(each) === undefined)
  console.log(`due times: ${comparable.length} of ${all.length} cases can be expressed by both`)
  const reasons = all.map(beyondOthers)
  for (const why of new Set(reasons))
    if (why !== undefined)
      console.log(`  ${reasons.filter((each) => each === why).length} left out: ${why}`)

  const expected = answersOf(ours, comparable).dueAtMs
  const differing = [momentBusinessTime, dayjsBusinessTime].reduce(
    (sum, other) => sum + differences(other, comparable, expected),
    0,
  )
  const ratios = Array.from({ length: ROUNDS }, (_, round) => {
    const [mine, byMoment, byDayjs] = [
      answersOf(ours, comparable).ms,
      answersOf(momentBusinessTime, comparable).ms,
      answersOf(dayjsBusinessTime, comparable).ms,
    ]
    const each = (ms: number) => `${((ms / comparable.length) * 1_000).toFixed(1)} µs`
    console.log(
      `  round ${round + 1}: ours ${each(mine)}, moment-business-time ${each(byMoment)}, dayjs-business-time ${each(byDayjs)}`,
    )
    return Math.min(byMoment, byDayjs) / mine
  })
  return [
    {
      name: 'due times, times as fast as the faster of the two',
      value: median(ratios),
      least: LEAST,
    },
    { name: 'due times, answers that differ', value: differing, most: 0 },
  ]
}

/** The due times of all cases, and how long finding them took; setting up a desk is not counted. */
function answersOf(
  counter: Counter,
  cases: readonly DueCase[],
): { readonly dueAtMs: readonly number[]; readonly ms: number } {
  const dueAtMs: number[] = []
  let ms = 0
  for (const desk of DESKS) {
    const count = counter.setTo(desk.calendar)
    const its = cases.filter((each) => each.desk === desk)
    const startedAt = performance.now()
    for (const { atMs, minutes } of its) dueAtMs.push(count(atMs, minutes))
    ms += performance.now() - startedAt
  }
  return { dueAtMs, ms }
}

function differences(
  other: Counter,
  cases: readonly DueCase[],
  expected: readonly number[],
): number {
  const { dueAtMs } = answersOf(other, cases)
  const wrong = cases.filter((_, index) => dueAtMs[index] !== expected[index])
  for (const { atMs, minutes } of wrong.slice(0, 3))
    console.log(`  ${other.name} differs: ${minutes} min from ${new Date(atMs).toISOString()}`)
  return wrong.length
}
