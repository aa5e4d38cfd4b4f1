/** Why a mail was written by a machine; undefined where a person wrote it. */
export type Automatic = 'own' | 'bounce' | 'automatic'

export interface Envelope {
  /** Whom the sending server named; empty for what wants no answer. */
  readonly from: string
  readonly to: string
}

/**
 * Whether a mail came from a machine, by every sign in use. None of them is ever answered, or
 * added to a ticket by itself, so two machines cannot talk to each other: this is the first guard against
 * loops, the count of receipts in `receipt.ts` the second.
 *
 * @param header a header's value by its small name; the first where there are several
 */
export function automatic(
  header: (name: string) => string | undefined,
  { from }: Envelope,
  domain: string,
): Automatic | undefined {
  const says = (name: string, pattern: RegExp) => pattern.test(header(name) ?? '')
  const ours = `@${domain}`
  const isOwn =
    header('x-bylaw-mail') !== undefined ||
    from.toLowerCase().endsWith(ours) ||
    (header('message-id') ?? '').toLowerCase().replace(/>\s*$/, '').trim().endsWith(ours)
  if (isOwn) return 'own'
  const isReport =
    says('content-type', /^multipart\/report\b/i) || header('x-failed-recipients') !== undefined
  if (isReport || isPostmaster(from)) return 'bounce'
  const isAutomatic =
    (header('auto-submitted') !== undefined && !says('auto-submitted', /^\s*no\b/i)) ||
    says('precedence', /^\s*(bulk|junk|list|auto_reply)\b/i) ||
    ['x-autoreply', 'x-autorespond', 'list-id', 'list-unsubscribe'].some(
      (name) => header(name) !== undefined,
    )
  if (isAutomatic) return 'automatic'
  // An answer by a machine wants none either; what says of itself that it is one was told apart.
  return isNobody(from) ? 'bounce' : undefined
}

const isNobody = (from: string): boolean => from.trim() === '' || from.trim() === '<>'
const isPostmaster = (from: string): boolean => /^<?(mailer-daemon|postmaster)@/i.test(from.trim())
