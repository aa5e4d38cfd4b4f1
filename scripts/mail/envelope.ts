import { Sorry } from '../serve/sorry'
import type { Envelope } from './hand-in'

/** What the command line says instead of the mail itself. */
export interface EnvelopeWish {
  readonly from: string | undefined
  readonly to: string | undefined
}

/**
 * Reads from a mail's own headers what a sending server would have named: from whom it comes, and
 * to which address behind our @ it goes. An empty `Return-Path: <>` is a sender that wants no answer.
 */
export function envelopeOf(raw: Uint8Array, domain: string, wish: EnvelopeWish): Envelope {
  const header = headersOf(raw)
  const to =
    wish.to ??
    RECIPIENTS.flatMap((name) => addressesIn(header(name) ?? '')).find((address) =>
      address.toLowerCase().endsWith(`@${domain}`),
    )
  if (to === undefined)
    throw new Sorry(`It is to no address behind @${domain}; name one with --to.`)
  const sender = header('return-path') ?? header('from') ?? ''
  return { from: wish.from ?? addressesIn(sender)[0] ?? '', to }
}

const RECIPIENTS = ['delivered-to', 'x-original-to', 'to', 'cc'] as const

/** A header by its small name, its folded lines joined; the first where there are several. */
function headersOf(raw: Uint8Array): (name: string) => string | undefined {
  const head =
    Buffer.from(raw)
      .toString('latin1')
      .split(/\r?\n\r?\n/, 1)[0] ?? ''
  const lines = head.replaceAll(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)
  return (name) =>
    lines.find((line) => line.toLowerCase().startsWith(`${name}:`))?.slice(name.length + 1)
}

const addressesIn = (text: string): string[] => text.match(/[^\s<>",;:()]+@[^\s<>",;:()]+/g) ?? []
