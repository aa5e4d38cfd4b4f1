import { assert } from '@bylaw/kernel'
import type { Trace } from '@bylaw/rules-kit'
import { type PayFacts, pay } from '@bylaw/rules-pay'
import type { Figure } from '../figure'
import { median } from '../load'
import { payByHand } from './pay-by-hand'
import { people, RULES } from './people'

const PEOPLE = 10_000
/** Rounds until both are compiled; on a busy machine the compiler comes late. */
const WARMING_UP = 25
const ROUNDS = 15
const MOST_TIMES = 15
const MOST_MS = 2_000

/**
 * The pay of many people, each figure with its trace, against the bare sums. They are compared in
 * processor time of this thread, which collects the garbage as well: whatever else the machine does
 * would hold up the longer of the two more often.
 */
export function benchPay(): readonly Figure[] {
  const all = people(PEOPLE)
  const steps = sameSums(all)
  console.log(`pay: ${PEOPLE} people, ${steps} steps of trace, the same lines as by hand`)

  const byHandFen = (facts: PayFacts) => payByHand(RULES, facts).payableFen
  const round = () => ({ traced: timed(all, tracedFen), byHand: timed(all, byHandFen) })
  for (let warm = 0; warm < WARMING_UP; warm++) round()
  const rounds = Array.from({ length: ROUNDS }, round)
  const middle = (pick: (round: (typeof rounds)[number]) => number) => median(rounds.map(pick))
  console.log(
    `  median of ${ROUNDS} rounds: with traces ${middle(({ traced }) => traced.cpuMs).toFixed(1)} ms of processor time, by hand ${middle(({ byHand }) => byHand.cpuMs).toFixed(1)} ms`,
  )
  return [
    {
      name: 'pay with traces, times as long as by hand',
      value: middle(({ traced, byHand }) => traced.cpuMs / byHand.cpuMs),
      most: MOST_TIMES,
    },
    {
      name: `pay of ${PEOPLE} people with traces`,
      value: middle(({ traced }) => traced.ms),
      most: MOST_MS,
      unit: ' ms',
    },
  ]
}

function tracedFen(facts: PayFacts): number {
  const answer = pay.decide(RULES, facts)
  assert(answer.ok, 'everyone here can be paid')
  return answer.value.decision.payableFen
}

function timed(all: readonly PayFacts[], payableFen: (facts: PayFacts) => number) {
  const startedAt = performance.now()
  const cpuAtStart = process.threadCpuUsage()
  let sumFen = 0
  for (const facts of all) sumFen += payableFen(facts)
  const { user, system } = process.threadCpuUsage(cpuAtStart)
  assert(sumFen > 0, 'somebody is paid')
  return { ms: performance.now() - startedAt, cpuMs: (user + system) / 1_000 }
}

/**
 * How many steps the traces of these people’s pay have.
 * @throws unless both pay the same, line by line
 */
export function sameSums(all: readonly PayFacts[]): number {
  return all.reduce((steps, facts) => {
    const answer = pay.decide(RULES, facts)
    assert(answer.ok, 'everyone here can be paid')
    const { decision, trace } = answer.value
    const byHand = payByHand(RULES, facts)
    const lines = decision.lines.map(({ code, amountFen }) => ({ code, amountFen }))
    const same = JSON.stringify({ lines, payableFen: decision.payableFen })
    assert(same === JSON.stringify(byHand), 'both pay the same, line by line')
    return steps + stepsIn(trace)
  }, 0)
}

const stepsIn = ({ of = [] }: Trace): number => 1 + of.reduce((sum, step) => sum + stepsIn(step), 0)
