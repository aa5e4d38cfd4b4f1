import { createHmac, timingSafeEqual } from 'node:crypto'

/** Faster than anybody fills a form in. */
const TOO_QUICK_MS = 2_000
const GOOD_FOR_MS = 12 * 3_600_000

/** When a form was shown, under our seal: a machine cannot claim to have taken its time. */
export const stampOf = (secret: string, formId: string, shownAtMs: number): string =>
  `${shownAtMs.toString(36)}.${sealOf(secret, formId, shownAtMs)}`

/** What a stamp says of whoever sends it back. */
export function readStamp(
  secret: string,
  formId: string,
  stamp: string,
  nowMs: number,
): 'good' | 'too_quick' | 'over' {
  const [at = '', seal = ''] = stamp.split('.')
  const shownAtMs = Number.parseInt(at, 36)
  if (!Number.isSafeInteger(shownAtMs)) return 'over'
  const right = Buffer.from(sealOf(secret, formId, shownAtMs))
  const given = Buffer.from(seal)
  if (given.length !== right.length || !timingSafeEqual(given, right)) return 'over'
  const ageMs = nowMs - shownAtMs
  if (ageMs > GOOD_FOR_MS) return 'over'
  return ageMs < TOO_QUICK_MS ? 'too_quick' : 'good'
}

const sealOf = (secret: string, formId: string, shownAtMs: number): string =>
  createHmac('sha256', secret)
    .update(JSON.stringify(['form', formId, shownAtMs]))
    .digest('base64url')
    .slice(0, 22)
