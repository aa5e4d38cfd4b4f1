import { env } from 'cloudflare:workers'
import type { AwayView, LeaveRow, TripRow } from '@bylaw/contract'
import { assert } from '@bylaw/kernel'
import { expect, test } from 'vitest'
import { scopeOf } from '../appraisals/reviewing-under-test'
import { mustBe } from '../journeys/front-door'
import type { PayingCompany } from '../journeys/paying-company'
import { sweepReports } from './sweep-reports'

/** What is claimed where many are away at once, and where something is wrong with one of several. */
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

  test('what is wrong with one person’s reports keeps nobody else’s waiting', async () => {
    const { companyId, manager } = company()
    const looks = async () =>
      (
        await Promise.all(
          shards().map((shard) =>
            shard
              .prepare(
                `SELECT person_id AS personId, look_at_ms AS atMs FROM report_looks
                 WHERE company_id = ? ORDER BY person_id`,
              )
              .bind(companyId)
              .all<{ personId: string; atMs: number }>(),
          ),
        )
      ).flatMap(({ results }) => results)
    const [first, ...others] = (await looks()).map(({ personId }) => personId)
    assert(first !== undefined && others.length > 0, 'reports of several are looked at')
    const trips = (await manager.get<{ items: TripRow[] }>('/v1/trips')).body.items
    const trip = trips.find(({ state }) => state === 'approved')
    for (const shard of shards()) {
      const wrong = { id: "'trp_wrong'", person_id: `'${first}'`, to_date: "'2026-11-30'" }
      await copied(shard, 'trips', trip?.id, wrong, 1)
      // Written at what is no time, which whoever reads the logs of these days stumbles over.
      await shard
        .prepare(
          `INSERT INTO trip_logs
           SELECT company_id, trips.id, value, 1, '临江', NULL, '', person_id, 9000000000000000
           FROM trips, json_each('["2026-10-28", "2026-10-29", "2026-10-30"]')
           WHERE trips.id = 'trp_wrong'`,
        )
        .run()
    }
    const nowMs = Date.now() + TEN_DAYS_MS
    await sweepReports(env, nowMs)
    const triedAgain = (await looks()).filter(({ atMs }) => atMs === nowMs + 3_600_000)
    expect(triedAgain.map(({ personId }) => personId)).toEqual([first])
  })
}

const TEN_DAYS_MS = 10 * 86_400_000
const MANY = 501

/** Copies a row of a company that is on the shard, each with another id. */
async function copied(
  shard: D1Database,
  table: string,
  id: string | undefined,
  changed: Readonly<Record<string, string>>,
  many = MANY,
): Promise<void> {
  const found = await shard.prepare(`SELECT * FROM ${table} WHERE id = ?`).bind(id).first()
  if (!found) return
  const columns = Object.keys(found)
  const values = columns.map((column) => ({ id: `id || '_' || n`, ...changed })[column] ?? column)
  await shard
    .prepare(
      `WITH RECURSIVE nth(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM nth WHERE n < ${many})
       INSERT INTO ${table} (${columns.join()}) SELECT ${values.join()} FROM ${table}, nth WHERE id = ?`,
    )
    .bind(id)
    .run()
}
