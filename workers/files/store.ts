import { and, eq, inArray, or, sql } from 'drizzle-orm'
import type { Shard } from '../platform/shard'
import { files, sharedFiles } from './table'

export type FileStore = ReturnType<typeof fileStore>
export type KeptFile = typeof files.$inferSelect

/** A file that is on its way, or was: `isFirst` where nobody noted it before. */
export interface Expected {
  readonly noted: KeptFile
  readonly isFirst: boolean
}

/** What takes files, and in which request. */
interface Taking {
  readonly heldBy: string
  readonly takenIn: string
}

/** The files of one company, which is fixed here. */
export const fileStore = (shard: Shard, companyId: string) => {
  const one = (id: string) => and(eq(files.companyId, companyId), eq(files.id, id))

  return {
    /** Notes a file before its first byte is kept. A command's retry meets its own row. */
    async expect(
      file: Pick<KeptFile, 'id' | 'name' | 'uploadedBy' | 'uploadedAtMs'>,
    ): Promise<Expected> {
      const arriving = {
        mediaType: '',
        sizeBytes: 0,
        state: 'arriving',
        heldBy: null,
        sentOn: null,
        takenIn: null,
      } as const
      const [inserted, rows] = await shard.batch([
        shard.db
          .insert(files)
          .values({ ...file, ...arriving, companyId })
          .onConflictDoNothing()
          .returning({ id: files.id }),
        shard.db.select().from(files).where(one(file.id)),
      ])
      return { noted: (rows as [KeptFile])[0], isFirst: inserted.length > 0 }
    },

    async arrived(id: string, what: Pick<KeptFile, 'mediaType' | 'sizeBytes'>): Promise<void> {
      await shard.batch([
        shard.db
          .update(files)
          .set({ ...what, state: 'loose' })
          .where(and(one(id), eq(files.state, 'arriving'))),
      ])
    },

    /** Lets go of a file that is not kept, and says whether this was it: its bytes go only then. */
    async forget(id: string): Promise<boolean> {
      const [gone] = await shard.batch([
        shard.db
          .delete(files)
          .where(and(one(id), eq(files.state, 'arriving')))
          .returning({ id: files.id }),
      ])
      return gone.length > 0
    },

    /**
     * Takes a person's own files for a ticket or a record, and tells which of them it has now. Those that it
     * had already, from an earlier try, are among them, also where they were passed on since.
     */
    async take(
      ids: readonly string[],
      { heldBy, uploadedBy, takenIn }: Pick<KeptFile, 'uploadedBy'> & Taking,
    ): Promise<{ readonly held: KeptFile[]; readonly justTaken: readonly string[] }> {
      const wanted = and(
        eq(files.companyId, companyId),
        inArray(files.id, [...ids]),
        eq(files.uploadedBy, uploadedBy),
      )
      const theirs = and(wanted, or(eq(files.heldBy, heldBy), eq(files.sentOn, heldBy)))
      const [taken, , held] = await shard.batch([
        shard.db
          .update(files)
          .set({ state: 'attached', heldBy })
          .where(and(wanted, eq(files.state, 'loose')))
          .returning({ id: files.id }),
        shard.db.update(files).set({ takenIn }).where(theirs),
        shard.db.select().from(files).where(theirs),
      ])
      return { held, justTaken: taken.map(({ id }) => id) }
    },

    /** Gives files back to whoever uploaded them, unless another request has taken them since. */
    async giveBack(ids: readonly string[], { heldBy, takenIn }: Taking): Promise<void> {
      await shard.batch([
        shard.db
          .update(files)
          .set({ state: 'loose', heldBy: null, takenIn: null })
          .where(
            and(
              eq(files.companyId, companyId),
              inArray(files.id, [...ids]),
              eq(files.heldBy, heldBy),
              eq(files.takenIn, takenIn),
            ),
          ),
      ])
    },

    /** Passes files on from the ticket that they were sent on to the one where the word was heard. */
    async passOn(ids: readonly string[], sentOn: string, heldBy: string): Promise<void> {
      await shard.batch([
        shard.db
          .update(files)
          .set({ heldBy, sentOn })
          .where(
            and(
              eq(files.companyId, companyId),
              inArray(files.id, [...ids]),
              eq(files.heldBy, sentOn),
            ),
          ),
      ])
    },

    /** Notes that files will stand on several tickets: none of these takes them from the others. */
    async share(
      ids: readonly string[],
      ticketIds: readonly string[],
      nowMs: number,
    ): Promise<void> {
      await shard.batch([
        shard.db.run(sql`INSERT INTO ${sharedFiles}
          SELECT ${companyId}, file.value, ticket.value, NULL, ${nowMs}
          FROM json_each(${JSON.stringify(ids)}) AS file,
            json_each(${JSON.stringify(ticketIds)}) AS ticket WHERE true
          ON CONFLICT DO UPDATE SET noted_at_ms = excluded.noted_at_ms`),
      ])
    },

    /** Of these, the uploader's own that nothing has taken. */
    async loose(ids: readonly string[], uploadedBy: string): Promise<KeptFile[]> {
      const [rows] = await shard.batch([
        shard.db
          .select()
          .from(files)
          .where(
            and(
              eq(files.companyId, companyId),
              inArray(files.id, [...ids]),
              eq(files.uploadedBy, uploadedBy),
              eq(files.state, 'loose'),
            ),
          ),
      ])
      return rows
    },

    /** All that a ticket or a record has. */
    async heldBy(heldBy: string): Promise<KeptFile[]> {
      const [rows] = await shard.batch([
        shard.db
          .select()
          .from(files)
          .where(and(eq(files.companyId, companyId), eq(files.heldBy, heldBy))),
      ])
      return rows
    },
  }
}
