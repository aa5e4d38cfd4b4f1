import { addOpen, compileCalendar, isOpen, openBetween, subtractOpen } from '@bylaw/calendar'
import { type Instant, type Result, type Seconds, seconds } from '@bylaw/kernel'
import { type RawCase, replayCases } from './case-list'
import { readCalendar, readInstant, readPauses } from './read-case'
import type { Replayer } from './replayer'

/**
 * Cases of business-time arithmetic. Where a length uses up the last second of an interval the
 * expected instant is the closing one, and `alt_next_opening` only records the other view.
 */
export const replayBusinessTime: Replayer = (file) =>
  replayCases(file, (example) => ({
    expected: comparable(example['expected']),
    got: answer(example),
  }))

function answer(example: RawCase): unknown {
  const calendar = compileCalendar(readCalendar(example['calendar']))
  const from = readInstant(example['from'], 'from')
  const pauses = readPauses(example['pauses'])
  switch (example['op']) {
    case 'add':
      return written(addOpen(calendar, from, length(example), pauses))
    case 'sub':
      return written(subtractOpen(calendar, from, length(example), pauses))
    case 'within':
      return openBetween(calendar, from, readInstant(example['to'], 'to'), pauses)
    case 'in_hours':
      return isOpen(calendar, from)
    default:
      throw new Error(`not built yet: ${String(example['op'])}`)
  }
}

function length(example: RawCase): Seconds {
  const value = example['seconds']
  if (typeof value !== 'number') throw new Error('the case has no number “seconds”')
  return seconds(value)
}

const written = (due: Result<Instant, unknown>): unknown =>
  due.ok ? new Date(due.value).toISOString() : due.refusal

/** Instants are compared as instants, however a file writes them. */
const comparable = (expected: unknown): unknown =>
  typeof expected === 'string' && !Number.isNaN(Date.parse(expected))
    ? new Date(expected).toISOString()
    : expected
