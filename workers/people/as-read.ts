import { type Words, words } from '@bylaw/kernel'
import { sql } from 'drizzle-orm'
import { Problem } from '../platform/problem'
import { saying } from '../platform/saying'
import type { Shard } from '../platform/shard'
import type { Employment } from './employment-store'

/** That what was decided about a person's employments is still about those that are on record. */
export const asReadStore = (shard: Shard, companyId: string) => ({
  /**
   * Fails the batch where a person's employments are not the ones that were read, the latest first:
   * the rules were asked about those. `stale_version`.
   */
  employmentsAre: (personId: string, read: readonly Employment[]) =>
    shard.onlyIf(sql`(
      SELECT json_group_array(json_array(from_date, status, level, monthly_fen, version)) FROM (
        SELECT * FROM employments
        WHERE company_id = ${companyId} AND person_id = ${personId}
        ORDER BY from_date DESC)) = ${JSON.stringify(read.map(asText))}`),
})

const asText = ({ fromDate, status, level, monthlyFen, version }: Employment) => [
  fromDate,
  status,
  level,
  monthlyFen,
  version,
]

/**
 * Says, where the caller named no version, that somebody was faster: what they ask is to be asked again.
 *
 * @param isAsRead where they did name one: whether what it is of still is what was read, so that it was
 *   something else that changed
 */
export const sayingWhoWasFaster = <Done>(
  write: () => Promise<Done>,
  said: Words = changedMeanwhile,
  isAsRead: () => Promise<boolean> = async () => true,
): Promise<Done> =>
  saying(
    {
      stale_version: async () =>
        (await isAsRead()) ? new Problem('wrong_state', { detail: said }) : undefined,
    },
    write,
  )

const changedMeanwhile = words(
  '此人的任职、离职或考核登记刚刚被他人改动。请刷新，核对后再登记。',
  'This person’s employment, leaving or qualifications have just been changed. Reload, check them and record it again.',
)
