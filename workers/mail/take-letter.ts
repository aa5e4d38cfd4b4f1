import type { TicketChanged } from '@bylaw/contract'
import { auditEntry } from '../audit/entry'
import { answeredWith } from '../platform/carried-out'
import type { Scope } from '../scope'
import type { ReadLetterInHand } from './held-letter'
import { strangerReceiptText, subjectOf } from './mail-words'
import type { ReadMail } from './read-mail'
import type { Decision, Letter } from './store'
import { subjectFrom } from './taken-text'
import { isItsOwn } from './views'

/**
 * Decides a letter as what it became: a ticket of its own, or a word on one. The Desk has it by then,
 * and is the truth: where it breaks off before, whoever decides the letter next meets that, and what
 * goes along with it is made up for.
 *
 * @param answer what whoever decides it is answered, and a retry of theirs
 */
export async function takeLetter(
  scope: Scope,
  { letter, mail, inHand }: Omit<ReadLetterInHand, 'raw'>,
  on: TicketChanged,
  answer: { readonly view: unknown; readonly status: number },
): Promise<void> {
  const isNew = isItsOwn({ id: letter.id, ticketId: on.ticketId })
  await scope.mail.decide(letter.id, decided(scope, on), inHand, [
    auditEntry(scope, isNew ? 'letter.accepted' : 'letter.added', letter.id),
    ...(isNew ? await receiptFor(scope, letter, mail, on) : []),
    ...answeredWith(scope, answer.view, answer.status),
  ])
}

/** What a letter is once this colleague has decided it: on that ticket, or put away where there is none. */
export const decided = (
  { personId, now }: Pick<Scope, 'personId' | 'now'>,
  on: TicketChanged | null,
): Decision => ({
  state: on ? 'taken' : 'dismissed',
  ticketId: on?.ticketId ?? null,
  ticketNumber: on?.number ?? null,
  decidedBy: personId,
  decidedAtMs: now,
})

/**
 * A stranger is told once that their letter was taken up, with what decides it. Nobody else is: what a
 * machine wrote, or whose letter it is not, is held for another reason, and an address gets a few
 * receipts a day.
 */
async function receiptFor(
  scope: Scope,
  { reason }: Letter,
  mail: ReadMail | undefined,
  { ticketId, number }: TicketChanged,
) {
  const settings = await scope.mail.settings()
  if (!mail || !settings || reason !== 'unknown_sender') return []
  const to = { address: mail.fromAddress, as: 'named' } as const
  if (!(await scope.post.mayAcknowledge(to, scope.now))) return []
  const told = { number, subject: subjectFrom(mail, languageOf(mail)) }
  return [
    scope.mail.puttingOut(
      {
        id: `receipt.${ticketId}`,
        kind: 'receipt',
        personId: NOBODY,
        toAddress: mail.fromAddress,
        ticketId,
        subject: subjectOf(told),
        content: strangerReceiptText(told, languageOf(mail)),
        replyTo: scope.post.answersTo(settings.handle, ticketId),
      },
      scope.now,
    ),
  ]
}

/** No one that the company knows. */
const NOBODY = ''

/** Whoever writes Chinese reads Chinese. */
const languageOf = ({ subject, text }: ReadMail) =>
  /\p{Script=Han}/u.test(`${subject}${text}`) ? 'zh' : 'en'
