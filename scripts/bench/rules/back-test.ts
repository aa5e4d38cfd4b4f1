import { type BackTest, type Case, NOTHING_YET, ticketOutcome, withCases } from '@bylaw/rulebook'
import type { Figure } from '../figure'
import { collectGarbage } from './collect-garbage'
import { AFTER, BEFORE, CALENDAR, READ_AT_MS, ticketsFrom } from './tickets'

const TICKETS = 100_000
const SLICE = 1_000
/** A ticket in the middle of a slice, at which the second run is broken off. */
const KILLED_AT = 43_210
const MOST_MIB = 128

/** What a job keeps between two slices: all of it is text. */
interface Kept {
  readonly next: number
  readonly found: BackTest
}

/** A year’s tickets under tighter targets, slice by slice, in little memory; and once more, killed. */
export function benchBackTest(): readonly Figure[] {
  const heap = heapWatch()
  const startedAt = performance.now()
  const whole = run(START, heap.look)
  const seconds = (performance.now() - startedAt) / 1_000
  const { cases, changed, clocks } = read(whole).found
  console.log(
    `back-test: ${cases} tickets in ${seconds.toFixed(1)} s (${(cases / seconds).toFixed(0)}/s), ${changed} changed, ${clocks.resolution?.newlyLate} solved late that were not, ${(whole.length / 1_024).toFixed(0)} KiB kept`,
  )
  const resumed = run(runUntilKilled(), () => undefined)
  console.log(`  broken off at ticket ${KILLED_AT}, gone on from what was written down`)
  return [
    {
      name: 'back-test, heap growth at its peak',
      value: heap.peakMiB(),
      most: MOST_MIB,
      unit: ' MiB',
    },
    {
      name: 'back-test, results that differ after a kill',
      value: resumed === whole ? 0 : 1,
      most: 0,
    },
  ]
}

const START = JSON.stringify({ next: 0, found: NOTHING_YET } satisfies Kept)
const read = (text: string): Kept => JSON.parse(text) as Kept

function run(from: string, look: () => void): string {
  let text = from
  for (let kept = read(text); kept.next < TICKETS; kept = read(text)) text = slice(kept, look)
  return text
}

/** The last thing written down before the run dies in the middle of a slice. */
function runUntilKilled(): string {
  let text = START
  const killed = new Error('killed')
  try {
    for (;;)
      text = slice(read(text), (number) => {
        if (number === KILLED_AT) throw killed
      })
  } catch (error) {
    if (error !== killed) throw error
    return text
  }
}

function slice({ next, found }: Kept, look: (number: number) => void): string {
  const kept: Kept = { next: next + SLICE, found: withCases(found, cases(next, look)) }
  return JSON.stringify(kept)
}

function* cases(first: number, look: (number: number) => void): Generator<Case> {
  for (const { number, ticket } of ticketsFrom(first, SLICE)) {
    look(number)
    yield {
      subject: { id: `tkt_${number}`, name: `TS-${number}`, month: null },
      before: ticketOutcome({ sla: BEFORE, calendar: CALENDAR }, ticket, READ_AT_MS),
      after: ticketOutcome({ sla: AFTER, calendar: CALENDAR }, ticket, READ_AT_MS),
    }
  }
}

/** How far the heap grows over what it was at the start, garbage not yet collected included. */
function heapWatch() {
  collectGarbage()
  const atStart = process.memoryUsage().heapUsed
  let peak = atStart
  let looks = 0
  return {
    look(): void {
      if (looks++ % 50 === 0) peak = Math.max(peak, process.memoryUsage().heapUsed)
    },
    peakMiB: () => (peak - atStart) / 1_048_576,
  }
}
