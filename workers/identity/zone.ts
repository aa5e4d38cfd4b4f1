/**
 * Whether this is the name of a time zone as the IANA database spells it: not an offset, and not
 * `asia/shanghai`, which would be kept, shown and compared as it was written.
 *
 * A former or newer name of a zone (`Asia/Kolkata`, `Asia/Calcutta`) is a name like any other.
 * The platform turns it into the one it knows, so only its form can be looked at.
 */
export function isZone(zone: string): boolean {
  if (!/^[A-Z]/.test(zone)) return false
  const known = nameOf(zone)
  if (known === undefined || known === zone) return known === zone
  const isMisspelt = known.toLowerCase() === zone.toLowerCase()
  return !isMisspelt && LINK.test(zone)
}

const LINK = /^[A-Z][A-Za-z]+(\/[A-Z][A-Za-z]+([_-][A-Za-z][a-z]*)*)+$/

function nameOf(zone: string): string | undefined {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone
  } catch {
    return undefined
  }
}
