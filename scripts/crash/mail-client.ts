import type { LetterView, OutgoingMailView } from '@bylaw/contract'
import { type Envelope, handIn } from '../mail/hand-in'
import { type ClientWish, type Deed, type Persist, writeUntilOver } from './client'
import { reply } from './desk-client'

/** How often the client looks what became of its mails. */
const LOOKS_EVERY = 8

interface List<Item> {
  readonly items: readonly Item[]
}

/**
 * The customer's contacts write mails, the desk answers them, and they answer that: to the sealed
 * address, which the client reads off the mails that went out.
 */
export function writeMails(wish: ClientWish, mailSecret: string): Promise<void> {
  const { address, company, roll } = wish
  let letters: readonly LetterView[] = []
  let sent: readonly OutgoingMailView[] = []
  let count = 0
  const oneOf = <Item>(items: readonly Item[]): Item | undefined =>
    items[Math.floor(roll() * items.length)]

  return writeUntilOver(wish, next, () => undefined)

  async function next(mark: string, persist: Persist): Promise<Deed> {
    count += 1
    if (count % LOOKS_EVERY === 0) await look(persist)
    const chance = roll()
    const letter = oneOf(letters)
    if (letter?.ticketId && chance < 0.35)
      return { ...reply(mark, letter.ticketId), what: 'mailed_reply', mailedTo: letter.fromAddress }
    const answered = oneOf(sent)
    if (answered && chance < 0.55)
      return mailed('mail_reply', mark, { from: answered.toAddress, to: answered.replyTo })
    // In turn, for nobody may write more than a person would.
    const from = company.contacts[count % company.contacts.length] ?? ''
    return mailed('mail', mark, { from, to: company.mailAddress })
  }

  async function look(persist: Persist): Promise<void> {
    const came = await persist((caller) =>
      caller.get<List<LetterView>>('/v1/letters?state=taken&limit=50'),
    )
    const went = await persist((caller) =>
      caller.get<List<OutgoingMailView>>('/v1/outgoing-mails?limit=50'),
    )
    letters = came?.items ?? letters
    sent = went?.items.filter(({ ticketId }) => ticketId !== null) ?? sent
  }

  function mailed(what: 'mail' | 'mail_reply', mark: string, envelope: Envelope): Deed {
    const raw = mail(what, mark, envelope, roll() < 0.25)
    return {
      what,
      mark,
      send: async () => {
        const { status, word } = await handIn(address, mailSecret, envelope, raw)
        if (status !== 202) throw new Error(`The inlet answered ${status} ${word}.`)
        return { id: '', text: word }
      },
    }
  }
}

/** A mail whose mark is its subject where it opens a ticket, and its text where it answers one. */
function mail(
  what: 'mail' | 'mail_reply',
  mark: string,
  { from, to }: Envelope,
  hasFile: boolean,
): Uint8Array<ArrayBuffer> {
  const head = [
    `From: <${from}>`,
    `To: <${to}>`,
    `Subject: ${what === 'mail' ? mark : `Re: ${mark}`}`,
    `Message-ID: <${mark}@customer.example>`,
    'MIME-Version: 1.0',
  ]
  const lines = hasFile
    ? [
        ...[...head, 'Content-Type: multipart/mixed; boundary=part', '', '--part'],
        ...['Content-Type: text/plain; charset=utf-8', '', mark, '--part'],
        ...['Content-Type: text/plain; name=log.txt', 'Content-Disposition: attachment', ''],
        ...[`${mark} stopped`, '--part--', ''],
      ]
    : [...head, 'Content-Type: text/plain; charset=utf-8', '', mark, '']
  return new Uint8Array(Buffer.from(lines.join('\r\n')))
}
