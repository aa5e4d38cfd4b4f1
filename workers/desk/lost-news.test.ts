import { env } from 'cloudflare:workers'
import { sla } from '@bylaw/rules-sla'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Member } from '../people/member-store'
import { tellDeskOf } from '../people/tell-desk-of'
import type { Scope } from '../scope'
import {
  at,
  CALENDAR,
  type CompanyUnderTest,
  companyUnderTest,
  MONDAY_9,
  personId,
  publish,
  URGENT,
} from './desk-under-test'
import { sweepDesks } from './on-schedule'

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: MONDAY_9 }))
afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

/** A company that the sweep knows of, with a ticket. */
async function sweptCompany() {
  const company = await companyUnderTest()
  await env.CONTROL.prepare(
    "INSERT INTO companies VALUES (?, '测试公司', 'SHARD_01', 'Asia/Shanghai', 'zh', 'CNY', 0)",
  )
    .bind(company.id)
    .run()
  const { ticketId } = (await company.as('ada').open(URGENT)).changed
  return { company, ticketId }
}

const changeInShard = (company: CompanyUnderTest, change: string) =>
  env.SHARD_01.prepare(`UPDATE members SET ${change} WHERE company_id = ? AND person_id = ?`)
    .bind(company.id, personId('wang'))
    .run()

const notSignedIn = { code: 'not_signed_in' }

describe('news that never reached the Desk is made good by the next sweep', () => {
  test('a person who was shut out', async () => {
    const { company, ticketId } = await sweptCompany()
    await changeInShard(company, 'active = 0, version = 2')
    expect((await company.as('wang').read(ticketId)).row.number).toBe('TS-1001')
    await sweepDesks(env)
    await expect(company.as('wang').read(ticketId)).rejects.toMatchObject(notSignedIn)
  })

  test('a rule version', async () => {
    const { company } = await sweptCompany()
    await publish(company.id, 'sla', 2, sla.starter)
    await sweepDesks(env)
    const { ticketId } = (await company.as('ada').open(URGENT)).changed
    const why = await company.as('wang').explainClock(ticketId)
    expect(why.resolution.rules.map(({ version }) => version)).toEqual([2, 1])
  })

  test('a Desk that knows all reads nothing again', async () => {
    await sweptCompany()
    const asked = vi.spyOn(env.SHARD_01, 'batch')
    await sweepDesks(env)
    expect(asked).not.toHaveBeenCalled()
  })

  test('even while the other shard is down', async () => {
    const { company, ticketId } = await sweptCompany()
    await changeInShard(company, 'active = 0, version = 2')
    vi.spyOn(env.SHARD_02, 'prepare').mockImplementation(() => {
      throw new Error('the shard is down')
    })
    await sweepDesks(env)
    await expect(company.as('wang').read(ticketId)).rejects.toMatchObject(notSignedIn)
  })
})

describe('a change that is written down stands, though the Desk was not reached', () => {
  test('rules and customers are published without an error', async () => {
    const { company } = await sweptCompany()
    const line = company.as('li')
    vi.spyOn(env.SHARD_01, 'prepare').mockImplementation(() => {
      throw new Error('the shard is down')
    })
    await expect(line.learnRules()).resolves.toBeUndefined()
  })

  /** A scope whose Desk fails so many times, then takes the news in. */
  const scopeWith = (failures: number) => {
    const told: number[] = []
    const desk = {
      learnMember: async ({ version }: Member) => {
        if (failures-- > 0) throw new Error('the Desk is being moved')
        told.push(version)
      },
    }
    return { scope: { desk } as unknown as Scope, told }
  }
  const shutOut = { personId: 'per_wang', active: false, version: 2 } as Member

  test('that someone is shut out is said again until the Desk has heard it', async () => {
    const { scope, told } = scopeWith(2)
    await tellDeskOf(scope, shutOut)
    expect(told).toEqual([2])
  })

  test('nobody is called shut out while the Desk still lets them in', async () => {
    const { scope, told } = scopeWith(3)
    await expect(tellDeskOf(scope, shutOut)).rejects.toThrow('being moved')
    expect(told).toEqual([])
  })
})

test('a ticket opened before there was a calendar is promised its times once there is one', async () => {
  const company = await companyUnderTest(null)
  await publish(company.id, 'sla', 1, sla.starter)
  const { ticketId } = (await company.as('ada').open(URGENT)).changed
  expect((await company.as('wang').read(ticketId)).row.firstResponse.dueAt).toBeNull()
  await publish(company.id, 'calendar', 1, CALENDAR)
  await company.as('li').learnRules()
  // 30 minutes of open time after Monday 09:00.
  expect((await company.as('wang').read(ticketId)).row.firstResponse.dueAt).toBe(
    new Date(at('2027-11-01T09:30')).toISOString(),
  )
})
