const DAY_MS = 86_400_000

/**
 * The instant of a local time in a zone: `2026-11-30T09:00` in Shanghai is 01:00 UTC. As the server
 * reads it: a time that clocks skip slides forward by what they skip; of one they show twice, it is
 * the first. Null while day and time are not complete.
 */
export function instantOf(local: string, zone: string): number | null {
  const localMs = Date.parse(`${local}Z`)
  if (Number.isNaN(localMs)) return null
  const before = offsetMs(localMs - DAY_MS, zone)
  const after = offsetMs(localMs + DAY_MS, zone)
  const early = localMs - before
  if (before === after || offsetMs(early, zone) === before) return early
  const late = localMs - after
  // In a gap neither holds; the earlier one then slides the time forward.
  return offsetMs(late, zone) === after ? late : early
}

/** The same of a time that is complete, as the server is told it. */
export const instantAt = (local: string, zone: string): string =>
  new Date(instantOf(local, zone) ?? Number.NaN).toISOString()

/** The instant at which a day begins in a zone: 2026-12-01 in Shanghai is 2026-11-30T16:00Z. */
export const startOfDay = (day: string, zone: string): string => instantAt(`${day}T00:00`, zone)

/** The last instant of a day in a zone. */
export function endOfDay(day: string, zone: string): string {
  const next = new Date(Date.parse(`${day}T00:00Z`) + DAY_MS).toISOString().slice(0, 10)
  return new Date(Date.parse(startOfDay(next, zone)) - 1).toISOString()
}

/** An instant as a local time in a zone, to the minute, as inputs of local times have it. */
export const localAt = (at: string | number, zone: string): string =>
  localOf(new Date(at).getTime(), zone).slice(0, 16)

/** The same with its seconds, where it has any. */
export function localOf(atMs: number, zone: string): string {
  const local = new Date(atMs + offsetMs(atMs, zone)).toISOString()
  return local.endsWith(':00.000Z') ? local.slice(0, 16) : local.slice(0, 19)
}

/** How far a zone is ahead of UTC at an instant. */
function offsetMs(atMs: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(atMs))
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '00'
  const local = `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}Z`
  return Date.parse(local) - Math.floor(atMs / 1000) * 1000
}
