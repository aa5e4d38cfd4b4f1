import { type CompiledCalendar, isOpen, openSpans } from '@bylaw/calendar'
import type { OwnPresence, PresenceView } from '@bylaw/contract'
import { instant } from '@bylaw/kernel'
import type { Absence } from './staffing-news'

/** What someone said of their presence, and until when it holds; null: until they say otherwise. */
export interface OwnWord {
  readonly presence: OwnPresence
  readonly untilMs: number | null
}

export interface Presence extends Pick<PresenceView, 'presence' | 'by'> {
  /** When it may change by itself; null when only someone's word changes it. */
  readonly untilMs: number | null
}

/**
 * Whether someone is there. An absence holds against everything; then their own word, as long as
 * it lasts; then their hours. Who has no hours, and said nothing, is there.
 *
 * @param absences of this person
 * @param hours    theirs, or the company's
 */
export function presenceOf(
  absences: readonly Absence[],
  word: OwnWord | undefined,
  hours: CompiledCalendar | null,
  nowMs: number,
): Presence {
  const away = absences.find(({ fromMs, toMs }) => fromMs <= nowMs && nowMs < toMs)
  if (away) return { presence: 'on_leave', by: 'absence', untilMs: away.toMs }
  const leavesAtMs = earliest(absences.map(({ fromMs }) => fromMs).filter((at) => at > nowMs))
  const { untilMs, ...rest } = withoutAbsence(word, hours, nowMs)
  return { ...rest, untilMs: earliest([untilMs, leavesAtMs]) }
}

function withoutAbsence(
  word: OwnWord | undefined,
  hours: CompiledCalendar | null,
  nowMs: number,
): Presence {
  if (word && holds(word, nowMs))
    return { presence: PRESENCE[word.presence], by: 'own_word', untilMs: word.untilMs }
  if (!hours) return { presence: 'present', by: 'nothing', untilMs: null }
  const now = instant(nowMs)
  const next = openSpans(hours, now).next()
  if (next.done) return { presence: 'off_shift', by: 'hours', untilMs: null }
  return isOpen(hours, now)
    ? { presence: 'present', by: 'hours', untilMs: next.value.end }
    : { presence: 'off_shift', by: 'hours', untilMs: next.value.start }
}

/** Being available without saying until when means: as my hours say. */
const holds = ({ presence, untilMs }: OwnWord, nowMs: number): boolean =>
  untilMs === null ? presence !== 'available' : nowMs < untilMs

const PRESENCE = {
  available: 'present',
  busy: 'busy',
  away: 'away',
  off: 'off_shift',
} as const satisfies Record<OwnPresence, PresenceView['presence']>

const earliest = (times: readonly (number | null)[]): number | null => {
  const known = times.filter((time) => time !== null)
  return known.length === 0 ? null : Math.min(...known)
}
