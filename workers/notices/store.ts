import type { NoticeSending } from '@bylaw/contract'
import { and, eq } from 'drizzle-orm'
import type { Shard } from '../platform/shard'
import { noticeMail } from './table'

export type NoticeStore = ReturnType<typeof noticeStore>

/** Whether one person of a company has their notices sent by mail; both are fixed here. */
export const noticeStore = (shard: Shard, companyId: string, personId: string) => {
  const { db } = shard

  return {
    async sending(): Promise<NoticeSending> {
      const [rows] = await shard.batch([
        db
          .select({ send: noticeMail.send })
          .from(noticeMail)
          .where(and(eq(noticeMail.companyId, companyId), eq(noticeMail.personId, personId))),
      ])
      return rows[0]?.send ?? 'off'
    },

    /**
     * @param lookedTo their last notice: what was there before is not sent
     * @param nextAtMs when to look for the first; null where nothing is wanted
     */
    async choose(send: NoticeSending, lookedTo: number, nextAtMs: number | null): Promise<void> {
      const chosen = { send, lookedTo, nextAtMs }
      await shard.batch([
        db
          .insert(noticeMail)
          .values({ companyId, personId, ...chosen })
          .onConflictDoUpdate({
            target: [noticeMail.companyId, noticeMail.personId],
            set: chosen,
          }),
      ])
    },
  }
}
