import * as z from 'zod'
import { InstantText, idOf, Line, Text, Words } from './common'

/** What can be asked of each other on a ticket (R03). */
export const AgreementKind = z.enum(['deferral', 'hand_over', 'incident', 'resource', 'approval'])
export type AgreementKind = z.infer<typeof AgreementKind>

/** Content, time and scope: whoever reads them knows what is theirs from when on (R03.5). */
const handedOver = {
  toId: idOf('person'),
  content: Text(2_000),
  /** Since when it is theirs to do, once they accept: not before the ticket was opened, and no time to come. */
  from: InstantText,
  scope: Text(2_000),
}

export const NewAgreement = z
  .discriminatedUnion('kind', [
    /** Whoever has the ticket is busy, and asks its requester whether it can wait (R03.2). */
    z.strictObject({ kind: z.literal('deferral'), until: InstantText, reason: Text(2_000) }),
    z.strictObject({ kind: z.literal('hand_over'), ...handedOver }),
    /** This incident alone; it returns by itself, at the latest at `until` (R03.4). */
    z.strictObject({ kind: z.literal('incident'), ...handedOver, until: InstantText }),
    /** Something needed from a colleague, who is chased until they answer (R03.6). */
    z.strictObject({
      kind: z.literal('resource'),
      toId: idOf('person'),
      what: Text(2_000),
      urgent: z.boolean(),
    }),
    /** Someone who is not responsible is to take part: three approvals (R03.1). */
    z.strictObject({ kind: z.literal('approval'), toId: idOf('person'), reason: Text(2_000) }),
  ])
  .meta({ id: 'NewAgreement' })
export type NewAgreement = z.infer<typeof NewAgreement>

export const AgreementAnswer = z
  .strictObject({
    answer: z.enum(['agreed', 'declined']),
    /** Why not, or what the answer to a resource request is. */
    words: Line(2_000).optional(),
  })
  .meta({ id: 'AgreementAnswer' })
export type AgreementAnswer = z.infer<typeof AgreementAnswer>

/** How an incident went; it goes to the first responsible, with a copy to the manager. */
export const IncidentReport = z
  .strictObject({ report: Text(20_000) })
  .meta({ id: 'IncidentReport' })

export type IncidentReport = z.infer<typeof IncidentReport>

const Who = z.strictObject({ personId: idOf('person'), name: z.string() })

/** Something asked on a ticket, and what became of it. */
export const AgreementView = z
  .strictObject({
    /** Place on its ticket, from 1. */
    n: z.int(),
    kind: AgreementKind,
    /**
     * Lapsed: before an answer came, the ticket went to somebody else or was closed. Withdrawn: whoever
     * offered it took it back before.
     */
    state: z.enum(['asked', 'agreed', 'declined', 'returned', 'lapsed', 'withdrawn']),
    by: Who,
    /** Null where it is asked of the requester's side or of those who approve. */
    to: Who.nullable(),
    at: InstantText,
    /** What was asked, in the asker's words: reason, content or what is needed. */
    words: z.string(),
    scope: z.string().nullable(),
    from: InstantText.nullable(),
    until: InstantText.nullable(),
    urgent: z.boolean(),
    answer: z
      .strictObject({ by: Who.nullable(), at: InstantText, words: z.string().nullable() })
      .nullable(),
    /** Times it was followed up, and when it is next; null where it is not. */
    chased: z.int(),
    nextChaseAt: InstantText.nullable(),
    /** The report that an incident came back with, and who has a copy. */
    report: z.string().nullable(),
    copyTo: Who.nullable(),
    /** Of an approval: each post that has to agree, and whoever did. */
    approvals: z.array(z.strictObject({ post: Words, by: Who.nullable() })),
    /** What the reader may do about it. */
    actions: z.array(z.enum(['agree', 'decline', 'report', 'withdraw'])),
  })
  .meta({ id: 'Agreement' })
export type AgreementView = z.infer<typeof AgreementView>

/** Everything asked on a ticket, and what the rules make of it. */
export const AgreementsView = z
  .strictObject({
    items: z.array(AgreementView),
    /** Who takes it now by the rules on first and second responsible, and why; null without them. */
    course: z.strictObject({ words: Words, because: Words }).nullable(),
    pair: z.strictObject({ first: Who, second: Who.nullable() }).nullable(),
    /** Times that may be asked for; null for whoever may ask for nothing. */
    proposed: z
      .strictObject({
        /** When the solution is due by now; null where nothing is promised, or it was met. */
        dueAt: InstantText.nullable(),
        /** Later than that and than now, in working time: what a deferral may ask for. */
        until: InstantText,
        /** In working time: by when an incident may be given back. */
        returnsBy: InstantText,
        /** To whom it is not handed over: it is a complaint of their own work. */
        notTo: z.array(idOf('person')),
      })
      .nullable(),
    /** What the reader may ask for. */
    may: z.array(AgreementKind),
  })
  .meta({ id: 'Agreements' })
export type AgreementsView = z.infer<typeof AgreementsView>

/** Something that waits for the reader's answer. */
export const AskedOfMe = z
  .strictObject({
    ticketId: idOf('ticket'),
    number: z.string(),
    subject: z.string(),
    agreement: AgreementView,
  })
  .meta({ id: 'AskedOfMe' })
export type AskedOfMe = z.infer<typeof AskedOfMe>
