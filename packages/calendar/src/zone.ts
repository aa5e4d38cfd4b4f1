import { assert } from '@bylaw/kernel'
// The polyfill's own implementation, always: the runtime's native one is not to be trusted yet.
import { Temporal } from 'temporal-polyfill/implementation'
import { DAY_MS } from './local-day'

/** Local time of one zone, both ways, as plain numbers of milliseconds. */
export interface Zone {
  /** How far local time is ahead of UTC at an instant. */
  readonly offsetAt: (instantMs: number) => number
  /**
   * The instant at which clocks show a local time, given as if it were UTC. A time that clocks
   * skip slides forward by what they skip; of a time they show twice, it is the first.
   */
  readonly instantOf: (localMs: number) => number
}

/** The zone of an IANA name; equal names share what was learnt about their clock changes. */
export function zoneOf(name: string): Zone {
  const key = name.toLowerCase()
  const known = zones.get(key)
  if (known) return known
  assert(isZone(name), `${name} is a time zone`)
  const zone = zoneFrom(name)
  zones.set(key, zone)
  return zone
}

/** Whether this names a time zone that clocks can be read in. */
export function isZone(name: string): boolean {
  if (zones.has(name.toLowerCase())) return true
  try {
    clockIn(name, 0)
    return true
  } catch {
    return false
  }
}

const zones = new Map<string, Zone>()

/** A stretch of time without a clock change. */
interface Stretch {
  readonly startMs: number
  readonly endMs: number
  readonly offsetMs: number
}

function zoneFrom(name: string): Zone {
  const stretches: Stretch[] = []
  let last: Stretch = { startMs: 0, endMs: 0, offsetMs: 0 }

  const offsetAt = (instantMs: number): number => {
    if (last.startMs <= instantMs && instantMs < last.endMs) return last.offsetMs
    const known = stretches.find(({ startMs, endMs }) => startMs <= instantMs && instantMs < endMs)
    last = known ?? stretchAt(name, instantMs)
    if (!known) stretches.push(last)
    return last.offsetMs
  }

  const instantOf = (localMs: number): number => {
    const before = offsetAt(localMs - DAY_MS)
    const after = offsetAt(localMs + DAY_MS)
    if (before === after) return localMs - before
    const early = localMs - before
    if (offsetAt(early) === before) return early
    const late = localMs - after
    // In a gap neither offset holds; the earlier one then slides the time forward.
    return offsetAt(late) === after ? late : early
  }

  return { offsetAt, instantOf }
}

function stretchAt(name: string, instantMs: number): Stretch {
  const clock = clockIn(name, instantMs)
  // The transition before an instant is strictly before it, so ask from just after.
  const start = clockIn(name, instantMs + 1).getTimeZoneTransition('previous')
  const end = clock.getTimeZoneTransition('next')
  return {
    startMs: start?.epochMilliseconds ?? Number.NEGATIVE_INFINITY,
    endMs: end?.epochMilliseconds ?? Number.POSITIVE_INFINITY,
    offsetMs: clock.offsetNanoseconds / 1_000_000,
  }
}

const clockIn = (name: string, instantMs: number) =>
  Temporal.Instant.fromEpochMilliseconds(instantMs).toZonedDateTimeISO(name)
