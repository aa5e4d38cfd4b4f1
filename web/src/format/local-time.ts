/**
 * The instant of a local time in a zone: `2026-11-30T09:00` in Shanghai is 01:00 UTC. Of a time
 * that clocks skip or repeat, one that is off by no more than what they skip.
 */
export function instantAt(local: string, zone: string): string {
  const asUtcMs = Date.parse(`${local}Z`)
  let guessMs = asUtcMs
  // The distance from UTC at the guess; once more where clocks change in between.
  for (let tries = 0; tries < 2; tries += 1)
    guessMs = asUtcMs - (Date.parse(`${localAt(guessMs, zone)}Z`) - guessMs)
  return new Date(guessMs).toISOString()
}

/** An instant as a local time in a zone, to the minute, as inputs of local times have it. */
export function localAt(at: string | number, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(wholeMinute(at))
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? ''
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`
}

const wholeMinute = (at: string | number): number => {
  const ms = new Date(at).getTime()
  return ms - (ms % 60_000)
}
