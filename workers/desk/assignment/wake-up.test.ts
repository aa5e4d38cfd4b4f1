import { env } from 'cloudflare:workers'
import { routing } from '@bylaw/rules-routing'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { companyUnderTest, MONDAY_9, personId, publish, ring, URGENT } from '../desk-under-test'

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: MONDAY_9 }))
afterEach(() => void vi.useRealTimers())

test('room that news brought is given out at once, whatever else is opened first', async () => {
  const company = await companyUnderTest()
  await publish(company.id, 'routing', 1, {
    ...routing.starter,
    order: ['least_load'],
    assigns: 'automatic',
    capacity: { minutes: 120, waitingPercent: 0 },
  })
  await env.SHARD_01.prepare(
    `INSERT INTO support_groups VALUES (?, 'grp_1', 'all', '全组', '[]', '[]', '[]', ?, NULL, ?, 1, 1)`,
  )
    .bind(
      company.id,
      personId('wang'),
      JSON.stringify([
        { personId: personId('wang'), expertise: [{ field: '数据库', level: 'expert' }] },
      ]),
    )
    .run()
  const open = async (specialism: string) => {
    const wish = { ...URGENT, priority: 'normal' as const, task: { specialism } }
    return (await company.as('li').open(wish)).changed.ticketId
  }
  await open('数据库')
  const second = await open('数据库')
  const assigneeOf = async () => (await company.as('li').read(second)).row.assigneeId
  expect(await assigneeOf()).toBeNull()
  const duty = { personId: personId('wang'), capacityMinutes: 480, shift: null }
  await company
    .as('li')
    .learnStaffing([{ kind: 'duty', id: duty.personId, version: 1, body: JSON.stringify(duty) }])
  // Nobody knows networks: this one waits until somebody else may come.
  await open('网络')
  await ring(company, '2027-11-01T09:01')
  expect(await assigneeOf()).toBe(personId('wang'))
})
