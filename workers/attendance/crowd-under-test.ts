import { env } from 'cloudflare:workers'
import type { AwayView, LeaveRow, TripRow } from '@bylaw/contract'
import { expect, test } from 'vitest'
import { scopeOf } from '../appraisals/reviewing-under-test'
import { mustBe } from '../journeys/front-door'
import type { PayingCompany } from '../journeys/paying-company'

/** What is claimed where many are away at once. */
export function crowdClaims(company: () => PayingCompany): void {
  const shards = () => [env.SHARD_01, env.SHARD_02]

  test('everybody who is away is shown, however many there are, and one person’s trips are read alone', async () => {
    const { manager, welder } = company()
    const october = () => manager.get<AwayView>('/v1/away?month=2026-10')
    const before = (await mustBe<AwayView>(200, october())).body.away
    const trips = (await manager.get<{ items: TripRow[] }>('/v1/trips')).body.items
    const leaves = (await manager.get<{ items: LeaveRow[] }>('/v1/leave-requests')).body.items
    const trip = trips.find(({ state }) => state === 'approved')
    const leave = leaves.find(({ state }) => state === 'approved')
    // As they go before all others, those are the ones to be left out.
    const others = { person_id: "'per_many_' || n", from_date: "'2026-10-01'" }
    for (const shard of shards()) {
      await copied(shard, 'trips', trip?.id, { ...others, to_date: "'2026-10-02'" })
      await copied(shard, 'leave_requests', leave?.id, { ...others, to_date: "'2026-10-30'" })
    }
    const after = (await mustBe<AwayView>(200, october())).body.away
    expect(after).toHaveLength(before.length + 2 * MANY)
    const scope = await scopeOf(manager)
    const theirs = await scope.trips.within('2026-10-01', '2026-10-31', welder.personId)
    expect(new Set(theirs.map(({ personId }) => personId))).toEqual(new Set([welder.personId]))
  })
}

const MANY = 501

/** Copies a row of a company that is on the shard, each with another id. */
async function copied(
  shard: D1Database,
  table: string,
  id: string | undefined,
  changed: Readonly<Record<string, string>>,
): Promise<void> {
  const found = await shard.prepare(`SELECT * FROM ${table} WHERE id = ?`).bind(id).first()
  if (!found) return
  const columns = Object.keys(found)
  const values = columns.map((column) => ({ id: `id || '_' || n`, ...changed })[column] ?? column)
  await shard
    .prepare(
      `WITH RECURSIVE nth(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM nth WHERE n < ${MANY})
       INSERT INTO ${table} (${columns.join()}) SELECT ${values.join()} FROM ${table}, nth WHERE id = ?`,
    )
    .bind(id)
    .run()
}
