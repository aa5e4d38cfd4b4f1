import { type Instant, type Words, words } from '@bylaw/kernel'
import type { CompiledCalendar } from './compile'
import { type CountedDay, type DayKind, daysBetween } from './days'
import { localText } from './local-text'
import type { Pause } from './pause'

/** One line of "why due then": a day or a run of days, and the open seconds it contributed. */
export interface CountedStep {
  readonly name: Words
  readonly value: number
  readonly unit: 'seconds'
}

/** A reader follows a month; what comes after it is one line. */
const MOST_DAYS = 31

/**
 * The days from one instant to another as lines that add up to the open time between them: the
 * hours counted on each, and the days that were skipped with the reason.
 */
export function countedDays(
  calendar: CompiledCalendar,
  from: Instant,
  to: Instant,
  pauses: readonly Pause[] = [],
): readonly CountedStep[] {
  const steps: CountedStep[] = []
  let rest: { readonly from: string; to: string; days: number; open: number } | undefined
  for (const day of daysBetween(calendar, from, to, pauses)) {
    if (steps.length < MOST_DAYS) steps.push(dayStep(calendar, day))
    else {
      rest ??= { from: day.date, to: day.date, days: 0, open: 0 }
      rest.to = day.date
      rest.days++
      rest.open += day.open
    }
  }
  if (rest) {
    const name = words(
      `${rest.from} 至 ${rest.to} 共 ${rest.days} 天`,
      `${rest.days} days from ${rest.from} to ${rest.to}`,
    )
    steps.push({ name, value: rest.open, unit: 'seconds' })
  }
  return steps
}

function dayStep(calendar: CompiledCalendar, day: CountedDay): CountedStep {
  const { zh, en } = WEEKDAY_WORDS[day.weekday]!
  const note = day.spans.length > 0 ? countedNote(day.kind) : skippedNote(day.kind)
  const hours = day.spans.map(
    ({ start, end }) => `${clock(calendar, start)}–${clockEnd(calendar, end)}`,
  )
  const name = words(
    `${day.date} ${zh} ${[...hours, ...(note ? [note.zh] : [])].join('、')}`,
    `${day.date} ${en} ${[...hours, ...(note ? [note.en] : [])].join(', ')}`,
  )
  return { name, value: day.open, unit: 'seconds' }
}

const clock = (calendar: CompiledCalendar, at: Instant): string => localText(calendar, at).slice(11)

/** Midnight closes the day that ends, so it is written 24:00. */
function clockEnd(calendar: CompiledCalendar, at: Instant): string {
  const text = clock(calendar, at)
  return text === '00:00' ? '24:00' : text
}

const countedNote = (kind: DayKind): Words | undefined =>
  kind === 'make_up'
    ? words('调休上班', 'make-up working day')
    : kind === 'special_hours'
      ? words('当日特别安排', 'special hours')
      : undefined

const skippedNote = (kind: DayKind): Words =>
  kind === 'holiday'
    ? words('节假日，不计', 'holiday, not counted')
    : kind === 'closed'
      ? words('休息日，不计', 'closed, not counted')
      : words('无计时时段', 'no hours counted')

const WEEKDAY_WORDS: readonly Words[] = [
  words('周一', 'Mon'),
  words('周二', 'Tue'),
  words('周三', 'Wed'),
  words('周四', 'Thu'),
  words('周五', 'Fri'),
  words('周六', 'Sat'),
  words('周日', 'Sun'),
]
