import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import type { PaySlipView, QuantityLine } from '@bylaw/contract'
import { expect, vi } from 'vitest'
import { deskName } from '../desk/desk-name'
import { PERMISSIONS, type Permission } from '../identity/permissions'
import { canariesIn, overheard, plantCanary } from './canaries'
import { ACCOUNT_NUMBER } from './known-things'
import type { World } from './world'

/**
 * Figures of October that stand nowhere else. 8273.7 m of Φ110 at 0.50 earn 4136.85, of which the
 * completed project counts 90 %: 3723.17 (R19.15.6), and 413.68 stay held.
 * 1700.00 + 500.00 + 3723.17 + 314159.26 = 320082.43 for the welder; 1800.00 for the other.
 */
export const CANARY_WORK: QuantityLine[] = [
  {
    ...{ medium: 'supply', diameterMm: 110, metres: '8273.7' },
    ...{ scope: 'weld', role: 'first', innerWeld: false },
  },
]
export const CANARY_REWARD = {
  month: '2026-10',
  kind: 'reward',
  amount: '314159.26',
  reason: 'A patent',
}

/** Who may know of a person’s pay: they, who reads all of it, and of the whole who reads runs. */
export function plantPayCanaries({ people }: World): void {
  const holders = (permission: Permission) =>
    PERMISSIONS[permission].map((role) => people[role].personId)
  const theirs = [people.engineer.personId, ...holders('pay.read_all')]
  const runs = [...theirs, ...holders('pay.read_runs')]
  plantCanary('a reward', CANARY_REWARD.amount, theirs)
  plantCanary('what a slip pays', '320082.43', theirs)
  plantCanary('commission earned', '4136.85', theirs)
  plantCanary('commission counted', '3723.17', theirs)
  plantCanary('commission held', '413.68', theirs)
  plantCanary('what a run pays', '321882.43', runs)
  const accounts = [people.engineer.personId, ...holders('bank_account.read_all')]
  plantCanary('a bank account', ACCOUNT_NUMBER, accounts)
}

/** What is sent out to receivers of webhooks, and what is logged, from now on. */
export function listenToWhatLeaves(): readonly string[] {
  const told: string[] = []
  vi.stubGlobal('fetch', async (_: string, { body }: RequestInit) => {
    told.push(String(body))
    return new Response('noted')
  })
  for (const level of ['debug', 'log', 'info', 'warn', 'error'] as const)
    vi.spyOn(console, level).mockImplementation((...said) => {
      told.push(said.map((each) => JSON.stringify(each)).join(' '))
    })
  return told
}

/** Where figures of pay are kept: nowhere else may they stand, least of all where things are sent from. */
const KEPT_IN = [
  // What months came to under a draft, for those who may read runs.
  'back_tests',
  'bank_accounts',
  'commissions',
  'pay_lines',
  'pay_runs',
  'pay_slips',
  'settlements',
]

/** That there is something to leak: the person it is about reads each figure. */
export async function figuresAreThere({ people, ids }: World): Promise<void> {
  const own = await people.engineer.get<PaySlipView>(`/v1/pay-slips/${ids.pay_slip}`)
  const found = canariesIn(JSON.stringify(own.body)).map(({ what }) => what)
  const asked = ['a reward', 'commission counted', 'commission earned', 'what a slip pays']
  expect(found.toSorted()).toEqual(asked)
}

/** That nothing which was sent, logged or stored aside holds a figure of pay. */
export async function payStaysWhereItIs({ ids }: World, told: readonly string[]): Promise<void> {
  expect(told.length).toBeGreaterThan(0)
  for (const text of told) overheard(undefined, 'sent or logged', text)

  const shards = await Promise.all([env.SHARD_01, env.SHARD_02, env.CONTROL].map(tablesOf))
  const tables = shards.flat()
  expect(tables.some(([name, text]) => name === 'outbox' && text.includes('pay_run.'))).toBe(true)
  const holding = tables.filter(([, text]) => canariesIn(text).length > 0).map(([name]) => name)
  expect([...new Set(holding)].toSorted()).toEqual(KEPT_IN)

  for (const live of [
    env.DESK.getByName(deskName(ids.company)),
    env.COURIER.getByName(ids.company),
  ])
    await runInDurableObject(live, (_, { storage }) => {
      const text = [...storage.sql.exec(OWN_TABLES)]
        .map(({ name }) => JSON.stringify([...storage.sql.exec(`SELECT * FROM "${name}"`)]))
        .join()
      overheard(undefined, 'kept by a live object', text)
    })
}

/** All but the platform’s. */
const OWN_TABLES = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB '_cf*'"

async function tablesOf(shard: D1Database): Promise<(readonly [string, string])[]> {
  const { results } = await shard.prepare(OWN_TABLES).all<{ name: string }>()
  const all = await shard.batch(results.map(({ name }) => shard.prepare(`SELECT * FROM "${name}"`)))
  return results.map(({ name }, index) => [name, JSON.stringify(all[index]?.results)] as const)
}
