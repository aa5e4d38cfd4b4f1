import type { ClockView } from '@bylaw/contract'
import {
  IconAlarm,
  IconCalendarCheck,
  IconCheck,
  IconClock,
  IconClockOff,
  IconFlame,
  IconMinus,
  IconMoon,
  IconPlayerPause,
} from '@tabler/icons-react'
import { Moment } from '../common/moment'
import { formatDuration } from '../format/duration'
import { formatClock, formatDay, formatWeekday } from '../format/time'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { type Countdown, countdown } from './clock'
import { queueWords } from './words'

interface ClockTextProps {
  readonly clock: ClockView
  readonly asOf: string
  readonly nowMs: number
  /** Whether it stands beside this when it is due. */
  readonly dueBeside?: boolean
}

/** A promise in words, with an icon and a colour: what is left of the working time, or how late. */
export function ClockText({ clock, asOf, nowMs, dueBeside = false }: ClockTextProps) {
  const t = useWords(queueWords)
  const place = usePlace()
  const count = countdown(clock, asOf, nowMs)
  const time = 'seconds' in count ? formatDuration(count.seconds, place.language) : ''
  const Icon = iconOf(count)
  const text = {
    none: () => t('queue.no_promise'),
    met: () => t('queue.met'),
    ended: () => t('queue.ended'),
    paused: () => t('queue.paused', { time }),
    closed: () => (count.kind === 'closed' ? <Closed {...{ count, nowMs, dueBeside }} /> : ''),
    agreed: () =>
      t('queue.agreed', {
        time: count.kind === 'agreed' ? formatWeekday(count.dueAt, nowMs, place) : '',
      }),
    left: () => t('queue.left_short', { time }),
    late: () =>
      'seconds' in count && count.seconds > 0 ? t('queue.late', { time }) : t('queue.late_closed'),
  }[count.kind]()
  return (
    <span className={`clock clock-${toneOf(count)}`}>
      <Icon size={14} stroke={2} aria-hidden />
      {clock.dueAt && count.kind !== 'met' && count.kind !== 'ended' ? (
        <Moment at={clock.dueAt} short={text} whole={(time) => t('queue.due_at', { time })} />
      ) : (
        text
      )}
    </span>
  )
}

interface ClosedProps {
  readonly count: Extract<Countdown, { kind: 'closed' }>
  readonly nowMs: number
  readonly dueBeside: boolean
}

/**
 * While the desk is closed: from when on time counts, and when it is due. That it begins is left out
 * where another day is named, and where there is little room.
 */
function Closed({ count: { opensAt, dueAt }, nowMs, dueBeside }: ClosedProps) {
  const t = useWords(queueWords)
  const place = usePlace()
  const opens = formatWeekday(opensAt, nowMs, place)
  if (dueAt === null || dueBeside) return t('queue.opens', { time: opens })
  const due = t('queue.agreed', { time: formatWeekday(dueAt, nowMs, place) })
  if (formatDay(opensAt, place) !== formatDay(dueAt, place)) return due
  return (
    <>
      <span className="clock-wide">
        {t('queue.opens_due', { opens, due: formatClock(dueAt, place) })}
      </span>
      <span className="clock-narrow">{due}</span>
    </>
  )
}

const toneOf = (count: Countdown): string =>
  count.kind === 'left' ? (count.soon ? 'soon' : 'left') : count.kind

function iconOf(count: Countdown) {
  switch (count.kind) {
    case 'none':
      return IconMinus
    case 'met':
      return IconCheck
    case 'ended':
      return IconClockOff
    case 'paused':
      return IconPlayerPause
    case 'closed':
      return IconMoon
    case 'agreed':
      return IconCalendarCheck
    case 'left':
      return count.soon ? IconAlarm : IconClock
    case 'late':
      return IconFlame
  }
}
