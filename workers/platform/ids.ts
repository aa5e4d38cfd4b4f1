import { createHash, createHmac } from 'node:crypto'

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'
const LENGTH = 26

/**
 * Ids of one command, such as `tkt_` and 26 characters. The same command of the same person asks
 * again, after a lost answer, and gets the same ids in the same order, so its INSERT meets its own
 * row. The secret keeps them unguessable even for a reader who knows another's idempotency key.
 */
export function idsFor(secret: string, ...command: readonly string[]): (prefix: string) => string {
  let count = 0
  return (prefix) => {
    count += 1
    const digest = createHmac('sha256', secret)
      .update(JSON.stringify(['id', ...command, prefix, count]))
      .digest()
    return `${prefix}_${base32(digest)}`
  }
}

/** An id that nothing else can name: for what has no command to derive it from. */
export function randomId(prefix: string): string {
  if (unused === 0) {
    crypto.getRandomValues(drawn)
    unused = DRAWN_AT_ONCE
  }
  unused -= 1
  return `${prefix}_${base32(drawn.subarray(unused * LENGTH, (unused + 1) * LENGTH))}`
}

/** Drawn for many ids at once: a draw costs ten times what an id does, and each request has some. */
const DRAWN_AT_ONCE = 128
const drawn = new Uint8Array(DRAWN_AT_ONCE * LENGTH)
let unused = 0

/**
 * The id of the ticket that a letter or a call becomes: by whomever and however often it is made
 * one, it is this ticket.
 */
export const ticketIdOf = (thingId: string): string => `tkt_${thingId.slice(4, 4 + LENGTH)}`

/** The id of the ticket, by its number, that opens by itself after another: as long as any. */
export const followUpIdOf = (ticketId: string, number: number): string =>
  `tkt_${base32(
    createHash('sha256')
      .update(JSON.stringify(['follow_up', ticketId, number]))
      .digest(),
  )}`

/** Five bits of each byte: 26 characters carry 130 bits. Each request has its ids made. */
function base32(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < LENGTH; at++) text += ALPHABET[(bytes[at] ?? 0) & 31]
  return text
}
