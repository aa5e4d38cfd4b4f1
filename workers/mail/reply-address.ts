import { createHmac, timingSafeEqual } from 'node:crypto'

/** Beside the usual ones, ids that follow-ups were once given: their origin's with their number behind it. */
const TICKET = '[0-9a-z]{26}(?:-[0-9]{1,9})*'
const LOCAL_PART = new RegExp(`^([a-z0-9-]{2,20})(?:\\+(${TICKET})-([0-9a-z]{16}))?$`)

/** An address of ours that a mail was sent to: whose it is, and which ticket it answers. */
export interface OurAddress {
  readonly handle: string
  /** Set where the address names a ticket; `seal` is what vouches for it. */
  readonly reply: { readonly ticketId: string; readonly seal: string } | undefined
}

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'
/** 80 bits: nobody finds one by trying, and the address stays within 64 characters. */
const SEAL_LENGTH = 16

/**
 * The address under which an answer finds its ticket: `acme+<ticket>-<seal>@mail.example`. The seal
 * is of this company and this ticket under a secret of ours, so a number in a subject, a guessed
 * Message-ID or another company's address leads nowhere. All in small letters, for some servers do
 * not keep large ones, and 64 characters before the @ at most.
 */
export const replyAddress = (
  secret: string,
  { companyId, handle, domain }: { companyId: string; handle: string; domain: string },
  ticketId: string,
): string =>
  `${handle}+${ticketId.replace(/^tkt_/, '')}-${sealOf(secret, companyId, ticketId)}@${domain}`

/** Reads an address of ours; undefined for anyone else's. */
export function ourAddress(address: string, domain: string): OurAddress | undefined {
  const [, handle = '', ticket, seal = ''] = LOCAL_PART.exec(localPart(address, domain)) ?? []
  if (handle === '') return undefined
  return { handle, reply: ticket === undefined ? undefined : { ticketId: `tkt_${ticket}`, seal } }
}

/** Whether we gave this address out, for this ticket of this company. */
export function isOurSeal(
  secret: string,
  companyId: string,
  { ticketId, seal }: NonNullable<OurAddress['reply']>,
): boolean {
  const right = Buffer.from(sealOf(secret, companyId, ticketId))
  const given = Buffer.from(seal)
  return given.length === right.length && timingSafeEqual(given, right)
}

const sealOf = (secret: string, companyId: string, ticketId: string): string =>
  Array.from(
    createHmac('sha256', secret)
      .update(JSON.stringify(['reply', companyId, ticketId]))
      .digest()
      .subarray(0, SEAL_LENGTH),
    (byte) => ALPHABET[byte & 31],
  ).join('')

function localPart(address: string, domain: string): string {
  const small = address.trim().toLowerCase()
  return small.endsWith(`@${domain}`) ? small.slice(0, -domain.length - 1) : ''
}
