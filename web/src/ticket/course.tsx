import type { ClockCourse } from '@bylaw/contract'
import { formatDuration } from '../format/duration'
import { formatInstant } from '../format/time'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { ClauseChip } from '../trace/view'
import { type DrawnDay, drawn } from './course-model'
import { dates, sayings } from './course-sayings'
import { courseWords } from './course-words'
import './course.css'

interface CourseProps {
  readonly name: string
  readonly course: ClockCourse
  readonly clauses: readonly string[]
}

/**
 * Why a promise is due when it is due, drawn: a day a line, midnight to midnight, with what was
 * counted and what was not. Whatever a bar shows its line says in words as well, so that it can
 * be read out, and on a phone.
 */
export function Course({ name, course, clauses }: CourseProps) {
  const t = useWords(courseWords)
  const days = drawn(course)
  const kinds = new Set(days.flatMap(({ pieces }) => pieces.map(({ kind }) => kind)))
  return (
    <figure className="course">
      <figcaption>
        <strong>{t('course.title', { name })}</strong>
        <Promised course={course} />
        {clauses.map((clause) => (
          <ClauseChip key={clause} clause={clause} />
        ))}
      </figcaption>
      <ul className="course-legend" aria-hidden>
        {LEGEND.filter(([kind]) => kinds.has(kind)).map(([kind, word]) => (
          <li key={kind}>
            <i className={`course-${kind}`} />
            {t(word)}
          </li>
        ))}
        <li>
          <i className="course-skipped" />
          {t('course.skipped')}
        </li>
      </ul>
      <ol>
        {days.map((each) => (
          <Day key={each.day.date} drawn={each} zone={course.zone} />
        ))}
      </ol>
    </figure>
  )
}

/** What is promised; of a time that was agreed also the target by the rules, whose clause follows. */
function Promised({ course: { agreed, targetSeconds } }: { course: ClockCourse }) {
  const t = useWords(courseWords)
  const place = usePlace()
  const length = formatDuration(agreed?.insteadOfSeconds ?? targetSeconds, place.language)
  if (!agreed) return <span>{t('course.target', { length })}</span>
  return (
    <>
      <span>{t('course.agreed', { time: formatInstant(agreed.until, place) })}</span>
      <span>{t('course.instead_of', { length })}</span>
    </>
  )
}

const LEGEND = [
  ['used', 'course.counted'],
  ['ahead', 'course.ahead'],
  ['late', 'course.late'],
  ['held', 'course.held'],
] as const

function Day({ drawn: { day, pieces, marks }, zone }: { drawn: DrawnDay; zone: string }) {
  const t = useWords(courseWords)
  const { language } = usePlace()
  const length = formatDuration(day.countedSeconds, language)
  return (
    <li className="course-day">
      <p className="course-date">{dates(day, language, t)}</p>
      <div className="course-bar" aria-hidden>
        {pieces.map((piece) => (
          <i
            key={piece.from}
            className={`course-${piece.kind}`}
            style={{ insetInlineStart: `${piece.from}%`, inlineSize: `${piece.length}%` }}
          />
        ))}
        {marks.map((mark) => (
          <b
            key={mark.kind}
            className={`course-mark-${mark.kind}`}
            style={{ insetInlineStart: `${mark.place}%` }}
          />
        ))}
      </div>
      <p className="course-length">
        {day.countedSeconds > 0 ? t('course.day_counted', { length }) : t('course.day_none')}
      </p>
      <ul className="course-said">
        {sayings(day, marks, { language, zone }, t).map(({ said, kind }) => (
          <li key={said} {...(kind ? { className: `course-said-${kind}` } : {})}>
            {said}
          </li>
        ))}
      </ul>
    </li>
  )
}
