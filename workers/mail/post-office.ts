import type { MailReason } from '@bylaw/contract'
import type { Env } from '../env'
import type { Company } from '../identity/directory'
import type { Named } from './compose'

/** What is known of a mail before it is read. */
export interface ArrivedLetter {
  readonly id: string
  readonly envelopeFrom: string
  readonly envelopeTo: string
  readonly sizeBytes: number
  readonly receivedAtMs: number
  /** The form that it came by; null for mail. */
  readonly formId: string | null
}

/** What became of a letter. */
export interface Settled {
  readonly state: 'taken' | 'held' | 'set_aside'
  readonly reason: MailReason | ''
  /** The ticket that it is on, if it is on one. */
  readonly on?: { readonly ticketId: string; readonly number: string }
  readonly fromAddress: string
  readonly fromName: string
  readonly subject: string
  readonly excerpt: string
  readonly files: readonly { readonly name: string; readonly sizeBytes: number }[]
}

export interface NewMail {
  readonly id: string
  readonly kind:
    | 'reply'
    | 'question'
    | 'solution'
    | 'closure'
    | 'reminder'
    | 'auto_closure'
    | 'deferral'
    | 'receipt'
    | 'entry'
    | 'survey'
    | 'rating'
    | 'notices'
  readonly personId: string
  readonly toAddress: string
  /** Whom it names, where that is not its reader alone. */
  readonly named?: Named | null
  readonly ticketId: string | null
  readonly subject: string
  readonly content: string
  readonly replyTo: string
}

/** Copies of one mail may be an hour apart, where a server was asked to come back later. */
const ABOUT_THEN_MS = 3_600_000

/** Mails of ours that an answer may quote are looked for among so many. */
export const MOST_SENT = 10

/**
 * What mail needs of a company's shard while nobody is signed in: a mail brings no session along.
 * Each sentence names the company; who writes on a ticket does so through the scope of the person
 * whose mail it is.
 */
export const postOffice = (env: Env, { id: companyId, shard }: Pick<Company, 'id' | 'shard'>) => {
  const db = env[shard]
  /** Puts mails out to be sent, together with what they belong to; twice is once. */
  const puttingOut = (mails: readonly NewMail[], nowMs: number) => inserting(mails, nowMs, 'true')
  /** The same, if the statement before it in the batch changed anything. */
  const puttingOutIfChanged = (mails: readonly NewMail[], nowMs: number) =>
    inserting(mails, nowMs, 'changes() > 0')
  const inserting = (
    mails: readonly NewMail[],
    nowMs: number,
    condition: 'true' | 'changes() > 0',
  ): D1PreparedStatement =>
    db
      .prepare(
        `INSERT INTO outgoing_mails (company_id, id, kind, person_id, to_address, named, ticket_id,
           subject, content, reply_to, state, tries, next_at_ms, created_at_ms)
         SELECT ?1, value ->> 'id', value ->> 'kind', value ->> 'personId',
           value ->> 'toAddress', value ->> 'named', value ->> 'ticketId', value ->> 'subject',
           value ->> 'content', value ->> 'replyTo', 'waiting', 0, ?3, ?3
         FROM json_each(?2) WHERE ${condition} ON CONFLICT DO NOTHING`,
      )
      .bind(companyId, JSON.stringify(mails), nowMs)

  return {
    puttingOut,
    puttingOutIfChanged,

    async settings(): Promise<{ handle: string; unknownSenders: 'hold' | 'refuse' } | null> {
      return db
        .prepare(
          `SELECT handle, unknown_senders AS unknownSenders FROM mail_settings WHERE company_id = ?`,
        )
        .bind(companyId)
        .first<{ handle: string; unknownSenders: 'hold' | 'refuse' }>()
    },

    /** Notes a mail before it is read; the same one delivered again meets its own row. */
    async noteArrival(letter: ArrivedLetter): Promise<void> {
      await db
        .prepare(
          `INSERT INTO letters (company_id, id, state, reason, envelope_from, envelope_to,
             from_address, from_name, subject, excerpt, size_bytes, received_at_ms, form_id, version)
           VALUES (?, ?, 'arrived', '', ?, ?, '', '', '', '', ?, ?, ?, 1) ON CONFLICT DO NOTHING`,
        )
        .bind(
          companyId,
          letter.id,
          letter.envelopeFrom.slice(0, 320),
          letter.envelopeTo.slice(0, 320),
          letter.sizeBytes,
          letter.receivedAtMs,
          letter.formId,
        )
        .run()
    },

    /**
     * Begins to sort a letter of which nothing has become yet. How often that was begun is noted
     * first: a letter that takes the whole host down with it would else do so at every start.
     */
    async beginSorting(id: string): Promise<(ArrivedLetter & { readonly begun: number }) | null> {
      return db
        .prepare(
          `UPDATE letters SET begun = begun + 1
           WHERE company_id = ? AND id = ? AND state = 'arrived'
           RETURNING id, envelope_from AS envelopeFrom, envelope_to AS envelopeTo,
             size_bytes AS sizeBytes, received_at_ms AS receivedAtMs, form_id AS formId, begun`,
        )
        .bind(companyId, id)
        .first<ArrivedLetter & { begun: number }>()
    },

    /** The sorting of a letter failed, but it came to an end. */
    async endSorting(id: string): Promise<void> {
      await db
        .prepare(`UPDATE letters SET begun = 0 WHERE company_id = ? AND id = ?`)
        .bind(companyId, id)
        .run()
    },

    /**
     * Whether the same mail came to another address as well: about then, from the same sender, with
     * the same words. One that nothing was decided of yet is looked at again.
     */
    async cameTo(
      address: string,
      { envelopeFrom, receivedAtMs }: ArrivedLetter,
      { subject, excerpt }: Pick<Settled, 'subject' | 'excerpt'>,
    ): Promise<boolean> {
      const found = await db
        .prepare(
          `SELECT 1 FROM letters WHERE company_id = ?1 AND received_at_ms BETWEEN ?2 AND ?3
             AND lower(envelope_to) = ?4 AND envelope_from = ?5
             AND subject = ?6 AND excerpt = ?7 AND state <> 'arrived' LIMIT 1`,
        )
        .bind(
          companyId,
          receivedAtMs - ABOUT_THEN_MS,
          receivedAtMs + ABOUT_THEN_MS,
          address,
          envelopeFrom.slice(0, 320),
          subject,
          excerpt,
        )
        .first()
      return found !== null
    },

    /** Writes down what the rules have made of a letter; one that is held is decided by a colleague. */
    async settle(id: string, settled: Settled, nowMs: number): Promise<void> {
      await db
        .prepare(
          `UPDATE letters SET state = ?3, reason = ?4, from_address = ?5, from_name = ?6,
             subject = ?7, excerpt = ?8, ticket_id = ?9, files = ?10, ticket_number = ?11,
             decided_at_ms = CASE ?3 WHEN 'held' THEN NULL ELSE ?12 END, version = version + 1
           WHERE company_id = ?1 AND id = ?2 AND state = 'arrived'`,
        )
        .bind(
          companyId,
          id,
          settled.state,
          settled.reason,
          settled.fromAddress,
          settled.fromName,
          settled.subject,
          settled.excerpt,
          settled.on?.ticketId ?? null,
          JSON.stringify(settled.files),
          settled.on?.number ?? null,
          nowMs,
        )
        .run()
    },

    /** Leaves a letter that could not be sorted to a colleague, who is told why and whom it came from. */
    async giveUpSorting(id: string, reason: 'gave_up' | 'not_sorted'): Promise<void> {
      await db
        .prepare(
          `UPDATE letters SET state = 'held', reason = ?3, from_address = envelope_from,
             version = version + 1
           WHERE company_id = ?1 AND id = ?2 AND state = 'arrived'`,
        )
        .bind(companyId, id, reason)
        .run()
    },

    /** What was sent about these tickets, the latest first. */
    async sentAbout(ticketIds: readonly string[]): Promise<string[]> {
      const { results } = await db
        .prepare(
          `SELECT content FROM outgoing_mails
           WHERE company_id = ?1 AND ticket_id IN (SELECT value FROM json_each(?2))
           GROUP BY content ORDER BY max(created_at_ms) DESC LIMIT ${MOST_SENT}`,
        )
        .bind(companyId, JSON.stringify(ticketIds))
        .all<{ content: string }>()
      return results.map(({ content }) => content)
    },

    /** Puts mails out to be sent; one that is there already is not put out again. */
    async putOut(mails: readonly NewMail[], nowMs: number): Promise<void> {
      if (mails.length > 0) await puttingOut(mails, nowMs).run()
    },

    /** A report came back: these people were not reached about this ticket. */
    async noteBounce(ticketId: string, addresses: readonly string[]): Promise<void> {
      await db
        .prepare(
          `UPDATE outgoing_mails SET state = 'bounced'
           WHERE company_id = ?1 AND ticket_id = ?2 AND state = 'sent'
             AND to_address IN (SELECT value FROM json_each(?3))`,
        )
        .bind(companyId, ticketId, JSON.stringify(addresses))
        .run()
    },
  }
}
export type PostOffice = ReturnType<typeof postOffice>
