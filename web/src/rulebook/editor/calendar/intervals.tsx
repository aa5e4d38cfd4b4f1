import { IconPlus, IconX } from '@tabler/icons-react'
import { useWords } from '../../../i18n/use-words'
import { useEditing } from '../editing'
import { withValue } from '../json'
import { wrongAt } from '../wrong'
import { type Interval, intervalsAt } from './days'
import { calendarWords } from './words'

const TIME = /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/

/** The open stretches of one day. */
export function Intervals({ at, day }: { at: string; day: string }) {
  const t = useWords(calendarWords)
  const { rules, change, wrong } = useEditing()
  const intervals = intervalsAt(rules, at)
  const set = (next: readonly Interval[]) => change(withValue(rules, at, next))
  const said = wrongAt(wrong, at, true)
  return (
    <div className="stretches" data-at={at} data-wrong={said?.severity}>
      {intervals.length === 0 ? <span className="stretch-none">{t('calendar.closed')}</span> : null}
      {intervals.map(([from, to], row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a stretch is what stands at this place.
        <span key={row} className="stretch">
          <TimeInput
            label={t('calendar.from', { day, row: row + 1 })}
            value={from}
            set={(next) => set(intervals.with(row, [next, to]))}
          />
          <span aria-hidden>–</span>
          <TimeInput
            label={t('calendar.to', { day, row: row + 1 })}
            value={to}
            set={(next) => set(intervals.with(row, [from, next]))}
          />
          <button
            type="button"
            className="icon-button stretch-off"
            aria-label={t('calendar.remove', { day, row: row + 1 })}
            onClick={() => set(intervals.toSpliced(row, 1))}
          >
            <IconX size={14} aria-hidden />
          </button>
        </span>
      ))}
      <button
        type="button"
        className="icon-button"
        aria-label={t('calendar.add', { day })}
        title={t('calendar.add', { day })}
        onClick={() => set([...intervals, nextStretch(intervals.at(-1))])}
      >
        <IconPlus size={15} aria-hidden />
      </button>
      {said ? <p className="cell-note">{said.message}</p> : null}
    </div>
  )
}

function TimeInput({
  label,
  value,
  set,
}: {
  label: string
  value: string
  set: (v: string) => void
}) {
  return (
    <input
      className="cell-input time-input"
      aria-label={label}
      aria-invalid={!TIME.test(value)}
      inputMode="numeric"
      autoComplete="off"
      maxLength={5}
      placeholder="09:00"
      value={value}
      onChange={({ currentTarget }) => set(currentTarget.value.replace('：', ':'))}
      onBlur={() => set(tidyTime(value))}
    />
  )
}

/** `9:05`, `900` and `0900` are written as times; anything else stays. */
export function tidyTime(typed: string): string {
  const match = /^(\d{1,2}):?(\d{2})$/.exec(typed.trim())
  const tidy = match ? `${(match[1] ?? '').padStart(2, '0')}:${match[2]}` : typed
  return TIME.test(tidy) ? tidy : typed
}

const nextStretch = (last: Interval | undefined): Interval =>
  last === undefined || last[1] >= '18:00' ? ['09:00', '18:00'] : [last[1], '18:00']
