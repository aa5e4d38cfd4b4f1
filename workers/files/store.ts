import { and, eq, inArray, or, sql } from 'drizzle-orm'
import type { Shard } from '../platform/shard'
import { files } from './table'

export type FileStore = ReturnType<typeof fileStore>
export type KeptFile = typeof files.$inferSelect

/** The files of one company, which is fixed here. */
export const fileStore = (shard: Shard, companyId: string) => {
  const one = (id: string) => and(eq(files.companyId, companyId), eq(files.id, id))

  return {
    /** Notes a file before its first byte is kept. A command's retry meets its own row. */
    async expect(
      file: Pick<KeptFile, 'id' | 'name' | 'uploadedBy' | 'uploadedAtMs'>,
    ): Promise<KeptFile> {
      const arriving = {
        mediaType: '',
        sizeBytes: 0,
        state: 'arriving',
        heldBy: null,
        sentOn: null,
      } as const
      const [, rows] = await shard.batch([
        shard.db
          .insert(files)
          .values({ ...file, ...arriving, companyId })
          .onConflictDoNothing(),
        shard.db.select().from(files).where(one(file.id)),
      ])
      return (rows as [KeptFile])[0]
    },

    async arrived(id: string, what: Pick<KeptFile, 'mediaType' | 'sizeBytes'>): Promise<void> {
      await shard.batch([
        shard.db
          .update(files)
          .set({ ...what, state: 'loose' })
          .where(and(one(id), eq(files.state, 'arriving'))),
      ])
    },

    async forget(id: string): Promise<void> {
      await shard.batch([
        shard.db.delete(files).where(and(one(id), sql`${files.state} <> 'attached'`)),
      ])
    },

    /**
     * Takes a person's own files for a ticket or a record, and tells which of them it has now. Those that it
     * had already, from an earlier try, are among them, also where they were passed on since.
     */
    async take(ids: readonly string[], heldBy: string, uploadedBy: string): Promise<KeptFile[]> {
      const wanted = and(
        eq(files.companyId, companyId),
        inArray(files.id, [...ids]),
        eq(files.uploadedBy, uploadedBy),
      )
      const [, rows] = await shard.batch([
        shard.db
          .update(files)
          .set({ state: 'attached', heldBy })
          .where(and(wanted, eq(files.state, 'loose'))),
        shard.db
          .select()
          .from(files)
          .where(and(wanted, or(eq(files.heldBy, heldBy), eq(files.sentOn, heldBy)))),
      ])
      return rows
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
