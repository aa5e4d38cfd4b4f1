import { env } from 'cloudflare:workers'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { signUp } from '../journeys/front-door'
import type { ShardName } from '../platform/shards'
import { courierFor } from './courier-line'
import { drainOutbox } from './drain-outbox'
import { sweepOutboxes } from './sweep-outboxes'

const NOW = Date.parse('2027-11-01T09:00:00+08:00')
const DAY_MS = 86_400_000

/** A company with so many events waiting in its shard's outbox. */
async function waitingCompany(
  shard: ShardName,
  count: number,
  sentAtMs: number | null = null,
  companyId = `com_${crypto.randomUUID()}`,
): Promise<string> {
  await env[shard]
    .prepare(
      `INSERT INTO outbox (company_id, id, type, at_ms, data, sent_at_ms)
       WITH RECURSIVE n (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < ?2)
       SELECT ?1, 'evt_' || n, 'pay_run.approved', ?3, '{}', ?4 FROM n`,
    )
    .bind(companyId, count, NOW, sentAtMs)
    .run()
  return companyId
}

const eventsAt = async (companyId: string) =>
  (await courierFor(env, companyId).listEvents({ limit: 1_000 })).length

const rowsIn = (shard: ShardName, companyId: string) =>
  env[shard]
    .prepare('SELECT count(*) AS count FROM outbox WHERE company_id = ?')
    .bind(companyId)
    .first<number>('count')

/** The Courier of this company is out of order. */
function breakCourier(broken: string): void {
  const couriers = env.COURIER.getByName.bind(env.COURIER)
  vi.spyOn(env.COURIER, 'getByName').mockImplementation((name) => {
    if (name === broken) throw new Error('overloaded')
    return couriers(name)
  })
}

afterEach(() => void vi.restoreAllMocks())

describe('the sweep hands on what was left behind', () => {
  test('of every company but the one that fails, on both shards', async () => {
    const broken = await waitingCompany('SHARD_01', 1)
    const others = [await waitingCompany('SHARD_01', 1), await waitingCompany('SHARD_02', 1)]
    const old = await waitingCompany('SHARD_01', 1, NOW - 31 * DAY_MS)
    breakCourier(broken)
    await sweepOutboxes(env, NOW)
    expect(await Promise.all(others.map(eventsAt))).toEqual([1, 1])
    // The sweep went on to its end.
    expect(await rowsIn('SHARD_01', old)).toBe(0)
    vi.restoreAllMocks()
    expect(await eventsAt(broken)).toBe(0)
    await sweepOutboxes(env, NOW)
    expect(await eventsAt(broken)).toBe(1)
  })

  test('of the other shard while one is down', async () => {
    const other = await waitingCompany('SHARD_02', 1)
    vi.spyOn(env.SHARD_01, 'prepare').mockImplementation(() => {
      throw new Error('the shard is down')
    })
    await sweepOutboxes(env, NOW)
    expect(await eventsAt(other)).toBe(1)
  })

  test('and lets go of what was handed on thirty days ago, not earlier', async () => {
    const old = await waitingCompany('SHARD_01', 1, NOW - 30 * DAY_MS - 1)
    const young = await waitingCompany('SHARD_01', 1, NOW - 30 * DAY_MS)
    await sweepOutboxes(env, NOW)
    expect([await rowsIn('SHARD_01', old), await rowsIn('SHARD_01', young)]).toEqual([0, 1])
  })
})

test('many events are handed on at once, not 200 a minute', async () => {
  const companyId = await waitingCompany('SHARD_01', 450)
  await drainOutbox(env, env.SHARD_01, companyId, NOW)
  expect(await eventsAt(companyId)).toBe(450)
})

test('whichever area leaves an event, the answer to its request sends it on its way', async () => {
  const { companyId, owner } = await signUp('larch')
  const shard = (await rowsOf('SHARD_01', companyId)) > 0 ? 'SHARD_01' : 'SHARD_02'
  await waitingCompany(shard, 1, null, companyId)
  await owner.post('/v1/customers', { name: '晨光纺织', level: 'key' })
  await vi.waitFor(async () => expect(await eventsAt(companyId)).toBe(1))
})

const rowsOf = (shard: ShardName, companyId: string) =>
  env[shard]
    .prepare('SELECT count(*) AS count FROM members WHERE company_id = ?')
    .bind(companyId)
    .first<number>('count')
    .then((count) => count ?? 0)
