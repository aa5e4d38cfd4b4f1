import type { MailSettingsChange } from '@bylaw/contract'
import { SET_ASIDE_TO_DECIDE } from '@bylaw/contract'
import { and, desc, eq, inArray, max, sql } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import { hands } from '../platform/in-hand'
import type { PlaceInList } from '../platform/page'
import type { Shard } from '../platform/shard'
import { MOST_SENT, type NewMail } from './post-office'
import { letters, mailSettings, outgoingMails } from './table'

export type MailStore = ReturnType<typeof mailStore>
export type Letter = typeof letters.$inferSelect
/** What became of a letter, by whom and when. */
export type Decision = Pick<
  Letter,
  'state' | 'ticketId' | 'ticketNumber' | 'decidedBy' | 'decidedAtMs'
>
export type OutgoingMail = typeof outgoingMails.$inferSelect
export type MailSettings = typeof mailSettings.$inferSelect

/** The mail of one company, which is fixed here. */
export const mailStore = (shard: Shard, companyId: string) => {
  const one = (id: string) => and(eq(letters.companyId, companyId), eq(letters.id, id))
  const { take, mustBeFree, letGo } = hands(shard, companyId)

  return {
    async settings(): Promise<MailSettings | undefined> {
      const [rows] = await shard.batch([
        shard.db.select().from(mailSettings).where(eq(mailSettings.companyId, companyId)),
      ])
      return rows[0]
    },

    /** Changes how mail is taken, if it is still as the caller read it. */
    async change(
      { handle, unknownSenders }: MailSettingsChange,
      basedOn: number,
      alongWith: readonly BatchItem<'sqlite'>[],
    ): Promise<void> {
      const version = basedOn + 1
      await shard.batch([
        shard.db
          .insert(mailSettings)
          .values({ companyId, handle, unknownSenders, version })
          .onConflictDoUpdate({
            target: mailSettings.companyId,
            set: { handle, unknownSenders, version },
            setWhere: eq(mailSettings.version, basedOn),
          }),
        shard.mustHaveChanged(),
        ...alongWith,
      ])
    },

    /** A page of letters, latest first; ask for one more than is shown. */
    async letters(
      wish: {
        readonly state: Letter['state'] | undefined
        readonly after: PlaceInList | undefined
      },
      limit: number,
    ): Promise<Letter[]> {
      const { state, after } = wish
      const [rows] = await shard.batch([
        shard.db
          .select()
          .from(letters)
          .where(
            and(
              eq(letters.companyId, companyId),
              state && eq(letters.state, state),
              after && sql`(${letters.receivedAtMs}, ${letters.id}) < (${after[0]}, ${after[1]})`,
            ),
          )
          .orderBy(desc(letters.receivedAtMs), desc(letters.id))
          .limit(limit),
      ])
      return rows
    },

    /** How many letters wait to be sorted; no more are looked at than are counted. */
    async held(most: number): Promise<number> {
      const waiting = shard.db
        .select({ id: letters.id })
        .from(letters)
        .where(and(eq(letters.companyId, companyId), eq(letters.state, 'held')))
        .limit(most)
      const [rows] = await shard.batch([waiting])
      return rows.length
    },

    async letter(id: string): Promise<Letter | undefined> {
      const [rows] = await shard.batch([shard.db.select().from(letters).where(one(id))])
      return rows[0]
    },

    /** Takes a letter in hand for a command that is about to decide it. */
    async takeInHand(id: string, command: string, nowMs: number): Promise<void> {
      const isHeld = sql`EXISTS (SELECT 1 FROM letters
        WHERE company_id = ${companyId} AND id = ${id} AND ${TO_DECIDE})`
      await shard.batch([shard.onlyIf(isHeld, 'wrong_state'), ...take(id, command, nowMs)])
    },

    async letGo(id: string, command: string): Promise<void> {
      await shard.batch([letGo(id, command)])
    },

    /**
     * Decides a letter that waits, unless a colleague was first.
     *
     * @param command the one that has it in hand; null where none had to
     */
    async decide(
      id: string,
      become: Decision,
      { command, nowMs }: { readonly command: string | null; readonly nowMs: number },
      alongWith: readonly BatchItem<'sqlite'>[],
    ): Promise<void> {
      await shard.batch([
        mustBeFree(id, command, nowMs),
        shard.db
          .update(letters)
          .set({ ...become, version: sql`${letters.version} + 1` })
          .where(and(one(id), TO_DECIDE)),
        shard.mustHaveChanged('wrong_state'),
        letGo(id, null),
        ...alongWith,
      ])
    },

    /**
     * Has a letter wait again that was put away, unless it became something or something was removed of
     * it meanwhile.
     */
    async restore(
      id: string,
      restored: Pick<Letter, 'restoredBy' | 'restoredAtMs'>,
      alongWith: readonly BatchItem<'sqlite'>[],
    ): Promise<void> {
      await shard.batch([
        shard.db
          .update(letters)
          .set({ ...restored, state: 'held', version: sql`${letters.version} + 1` })
          .where(and(one(id), PUT_AWAY)),
        shard.mustHaveChanged('wrong_state'),
        ...alongWith,
      ])
    },

    /** Puts a mail out to be sent; goes into the batch that it belongs to. */
    puttingOut: (mail: NewMail, nowMs: number) =>
      shard.db
        .insert(outgoingMails)
        .values({
          ...mail,
          companyId,
          state: 'waiting',
          tries: 0,
          nextAtMs: nowMs,
          createdAtMs: nowMs,
        })
        .onConflictDoNothing(),

    /** What was sent about these tickets, the latest first. */
    async sentAbout(ticketIds: readonly string[]): Promise<string[]> {
      const [rows] = await shard.batch([
        shard.db
          .select({ content: outgoingMails.content })
          .from(outgoingMails)
          .where(
            and(
              eq(outgoingMails.companyId, companyId),
              inArray(outgoingMails.ticketId, [...ticketIds]),
            ),
          )
          .groupBy(outgoingMails.content)
          .orderBy(desc(max(outgoingMails.createdAtMs)))
          .limit(MOST_SENT),
      ])
      return rows.map(({ content }) => content)
    },

    /** A page of what went out, latest first. */
    async outgoing(before: PlaceInList | undefined, limit: number): Promise<OutgoingMail[]> {
      const [rows] = await shard.batch([
        shard.db
          .select()
          .from(outgoingMails)
          .where(
            and(
              eq(outgoingMails.companyId, companyId),
              before &&
                sql`(${outgoingMails.createdAtMs}, ${outgoingMails.id}) < (${before[0]}, ${before[1]})`,
            ),
          )
          .orderBy(desc(outgoingMails.createdAtMs), desc(outgoingMails.id))
          .limit(limit),
      ])
      return rows
    },
  }
}

/** Letters that a colleague may decide: held ones, and some that were set aside. */
const TO_DECIDE = sql`(state = 'held' OR (state = 'set_aside' AND reason IN
  (SELECT value FROM json_each(${JSON.stringify([...SET_ASIDE_TO_DECIDE])}))))`

/** Letters that were put away, and are still as they came. */
const PUT_AWAY = sql`(state = 'dismissed' AND ticket_id IS NULL
  AND mail_removed_at_ms IS NULL AND people_removed_at_ms IS NULL)`
