import type { CourseDay, Language } from '@bylaw/contract'
import { formatClock, formatDate, formatShort, type Place } from '../format/time'
import type { Say } from '../i18n/define-words'
import type { Mark } from './course-model'
import type { courseWords } from './course-words'

type Words = Say<typeof courseWords>

/** The date of a day with its weekday, or of the first and the last of several. */
export function dates({ date, lastDate, days }: CourseDay, language: Language, t: Words): string {
  const from = formatDate(date, language)
  return days === 1 ? from : t('course.several', { from, to: formatDate(lastDate, language) })
}

interface Saying {
  readonly said: string
  /** Of which moment, where it is one. */
  readonly kind?: Mark['kind']
}

/** All that a day's bar shows, in words: what day it is, its hours, its pauses, its moments. */
export function sayings(
  day: CourseDay,
  marks: readonly Mark[],
  place: Place,
  t: Words,
): readonly Saying[] {
  const hours = ({ from, to }: { readonly from: string; readonly to: string }) => ({
    from: formatClock(from, place),
    // Midnight closes the day that ends.
    to: formatClock(to, place).replace(/^00:00$/, '24:00'),
  })
  const time = day.days === 1 ? formatClock : formatShort
  return [
    ...(day.kind && isTold(day, day.kind) ? [{ said: t(`course.kind_${day.kind}`) }] : []),
    ...day.counted.map((stretch) => ({ said: t('course.hours', hours(stretch)) })),
    ...day.held.map((stretch) => ({ said: t(`course.why_${stretch.why}`, hours(stretch)) })),
    ...marks.map(({ kind, at }) => ({
      said: t(`course.mark_${kind}`, { time: time(at, place) }),
      kind,
    })),
  ]
}

/** A plain working day needs no name, unless nothing of it was working time. */
const isTold = (day: CourseDay, kind: NonNullable<CourseDay['kind']>): boolean =>
  kind === 'weekly' ? day.countedSeconds === 0 && day.held.length === 0 : true
