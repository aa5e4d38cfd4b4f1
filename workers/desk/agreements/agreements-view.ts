import type { AgreementKind, AgreementsView, AgreementView, AskedOfMe } from '@bylaw/contract'
import { may as roleMay } from '../../identity/permissions'
import { instantText } from '../../platform/instant-text'
import type { DeskBooks } from '../books'
import { complainedOf } from '../lifecycle/complained-of'
import type { Member } from '../roster'
import { maySee } from '../sight'
import { numberText, type Ticket } from '../ticket'
import { ticketIfLegible } from '../ticket-row'
import type { Agreement } from './agreement'
import { canChangeHands } from './ask'
import { courseOf } from './course'
import { POST_WORDS } from './posts'
import { proposedTimes } from './proposed'
import { requesterOf } from './requester'
import { mayAnswer, mayKnow, mayWithdraw } from './who-answers'

/** What was asked on a ticket, as far as the reader may know, and what they may ask. */
export function agreementsOf(
  books: DeskBooks,
  ticket: Ticket,
  reader: Member,
  nowMs: number,
): AgreementsView {
  const isStaff = reader.role !== 'contact'
  const may = ticket.state === 'closed' ? [] : mayAsk(ticket, reader)
  const pair = isStaff ? books.staffing.pair(ticket.customerId) : undefined
  return {
    items: itemsOf(books, ticket, reader),
    course: isStaff && ticket.state !== 'closed' ? courseOf(books, ticket, nowMs) : null,
    pair: pair
      ? {
          first: who(books, pair.firstId),
          second: pair.secondId === null ? null : who(books, pair.secondId),
        }
      : null,
    proposed:
      may.length === 0
        ? null
        : { ...proposedTimes(books, ticket, nowMs), notTo: [...complainedOf(books, ticket)] },
    may,
  }
}

/** Everything that waits for the reader's answer, on all tickets. */
export const askedOf = (books: DeskBooks, reader: Member): AskedOfMe[] =>
  books.agreements.asked().flatMap((agreement) => {
    const row = books.tickets.rowOf(agreement.number)
    // One that cannot be read is named in the queue, and keeps nothing else from being answered.
    const [ticket] = row ? ticketIfLegible(row) : []
    // While a ticket is closed nothing on it waits.
    if (!ticket || ticket.state === 'closed' || !maySee(reader, ticket.customerId)) return []
    if (!mayAnswer(agreement, requesterOf(books, ticket), reader)) return []
    return [
      {
        ticketId: ticket.id,
        number: numberText(ticket.number),
        subject: ticket.subject,
        agreement: viewOf(books, ticket, agreement, reader),
      },
    ]
  })

const itemsOf = (books: DeskBooks, ticket: Ticket, reader: Member): AgreementView[] => {
  const requester = requesterOf(books, ticket)
  return books.agreements
    .of(ticket.number)
    .filter((agreement) => mayKnow(agreement, requester, reader))
    .map((agreement) => viewOf(books, ticket, agreement, reader))
}

function mayAsk(ticket: Ticket, { personId, role }: Member): AgreementKind[] {
  if (!roleMay(role, 'ticket.take')) return []
  if (ticket.assigneeId !== personId) return ['resource', 'approval']
  return canChangeHands(ticket)
    ? ['deferral', 'hand_over', 'incident', 'resource', 'approval']
    : ['deferral', 'resource', 'approval']
}

function viewOf(
  books: DeskBooks,
  ticket: Ticket,
  agreement: Agreement,
  reader: Member,
): AgreementView {
  const { n, kind, state, answer, approvals, toId, copyToId } = agreement
  const answers = mayAnswer(agreement, requesterOf(books, ticket), reader)
  const reports =
    kind === 'incident' &&
    (state === 'agreed' || state === 'returned') &&
    agreement.report === null &&
    toId === reader.personId
  return {
    n,
    kind,
    state,
    by: who(books, agreement.byId),
    to: toId === null ? null : who(books, toId),
    at: instantText(agreement.atMs),
    words: agreement.words,
    scope: agreement.scope,
    from: textOrNull(agreement.fromMs),
    until: textOrNull(agreement.untilMs),
    urgent: agreement.urgent,
    answer: answer && {
      by: answer.byId === null ? null : who(books, answer.byId),
      at: instantText(answer.atMs),
      words: answer.words,
    },
    chased: agreement.chased,
    nextChaseAt: textOrNull(agreement.nextChaseMs),
    report: agreement.report,
    copyTo: copyToId === null ? null : who(books, copyToId),
    approvals: approvals.map(({ role, byId }) => ({
      post: POST_WORDS[role],
      by: byId === null ? null : who(books, byId),
    })),
    actions: [
      ...(answers ? (['agree', 'decline'] as const) : []),
      ...(mayWithdraw(agreement, reader) ? (['withdraw'] as const) : []),
      ...(reports ? (['report'] as const) : []),
    ],
  }
}

const who = ({ roster }: DeskBooks, personId: string) => ({
  personId,
  name: roster.member(personId)?.name ?? '',
})

const textOrNull = (ms: number | null): string | null => (ms === null ? null : instantText(ms))
