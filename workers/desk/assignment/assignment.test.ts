import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { routing } from '@bylaw/rules-routing'
import { triage } from '@bylaw/rules-triage'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type CompanyUnderTest,
  companyUnderTest,
  MONDAY_9,
  personId,
  publish,
  queueOf,
  URGENT,
} from '../desk-under-test'

/** Everyone may do everything; an ordinary ticket is 120 minutes, and eight of them fill a person. */
const anyone = { ...routing.starter, order: ['least_load', 'longest_idle'] }
const automatic = { ...anyone, assigns: 'automatic' }

async function deskWith(rules: unknown): Promise<CompanyUnderTest> {
  const company = await companyUnderTest()
  await publish(company.id, 'routing', 1, rules)
  await staffed(company.id)
  return company
}

/** Wang knows databases, Li knows them well. */
const staffed = (companyId: string) =>
  env.SHARD_01.prepare(
    `INSERT INTO support_groups VALUES (?, 'grp_1', 'all', '全组', '[]', '[]', '[]', ?, NULL, ?, 1, 1)`,
  )
    .bind(
      companyId,
      personId('li'),
      JSON.stringify([
        { personId: personId('wang'), expertise: [{ field: '数据库', level: 'senior' }] },
        { personId: personId('li'), expertise: [{ field: '数据库', level: 'expert' }] },
      ]),
    )
    .run()

const open = async (company: CompanyUnderTest, more: object = {}, nowMs = MONDAY_9) => {
  const wish = { ...URGENT, priority: 'normal' as const, task: { specialism: '数据库' }, ...more }
  return (await company.as('li', { nowMs }).open(wish)).changed
}
const assigneeOf = async (company: CompanyUnderTest, ticketId: string) =>
  (await company.as('li').read(ticketId)).row.assigneeId

describe('candidates', () => {
  test('are ranked with reasons, and the others left out with grounds', async () => {
    const company = await deskWith(anyone)
    const { ticketId } = await open(company, {
      task: { specialism: '数据库', difficulty: 'hard', urgency: 'critical' },
    })
    const shown = await company.as('wang').candidates(ticketId)
    expect(shown.ranked.map(({ name }) => name)).toEqual(['li'])
    expect(shown.ranked[0]?.because.zh).toBe('高级；手头 0 分钟，上限 960 分钟')
    expect(shown.excluded).toContainEqual({
      personId: personId('wang'),
      name: 'wang',
      because: { zh: '专长等级不够', en: 'level too low' },
    })
    expect(shown.assigns).toBe('suggested')
    expect(shown.explanation?.trace.value).toBe('li')
    expect(await assigneeOf(company, ticketId)).toBeNull()
  })

  test('are nobody’s to see but the staff’s, and nothing without rules', async () => {
    const company = await companyUnderTest()
    const { ticketId } = await open(company)
    expect(await company.as('wang').candidates(ticketId)).toMatchObject({
      assigns: null,
      ranked: [],
    })
    await expect(company.as('bob').candidates(ticketId)).rejects.toMatchObject({
      code: 'not_found',
    })
  })
})

describe('where the rules say so, a ticket', () => {
  test('goes to the first choice by itself, and says why', async () => {
    const company = await deskWith(automatic)
    const first = await open(company)
    const second = await open(company)
    // Both have nothing to do: by id. Then Wang has less.
    expect(await assigneeOf(company, first.ticketId)).toBe(personId('li'))
    expect(await assigneeOf(company, second.ticketId)).toBe(personId('wang'))
    const { given } = await company.as('li').candidates(first.ticketId)
    expect(given).toMatchObject({ personId: personId('li') })
    expect(given?.because.zh).toContain('手头 0 分钟')
  })

  test('is told to whoever is given it, once, also where it waited for nobody else', async () => {
    const company = await deskWith(automatic)
    const pair = { customerId: 'cus_acme', firstId: personId('li'), secondId: null, fromMs: 0 }
    const news = { kind: 'pair', id: 'cus_acme', version: 1, body: JSON.stringify(pair) } as const
    await company.as('li').learnStaffing([news])
    await company.as('ada').open({ ...URGENT, task: { specialism: '数据库' } })
    const { items } = await company.as('li').notices.list({ limit: 50, unread: 'false' })
    expect(items.map(({ what }) => what.zh)).toEqual(['工单按规则分派给您'])
  })

  test('waits while nobody has room, and the most pressing goes first when someone has', async () => {
    const company = await deskWith({ ...automatic, capacity: { minutes: 480, waitingPercent: 0 } })
    const hard = { task: { specialism: '数据库', difficulty: 'hard', urgency: 'relaxed' } }
    const held = await open(company, hard)
    await open(company, hard)
    const low = await open(company, { ...hard, priority: 'low' })
    const high = await open(company, { ...hard, priority: 'high' })
    expect(await assigneeOf(company, high.ticketId)).toBeNull()
    const { row } = await company.as('li').read(held.ticketId)
    await company.as('li').close(held.ticketId, row.version, { outcome: '已处理' })
    expect(await assigneeOf(company, high.ticketId)).toBe(row.assigneeId)
    expect(await assigneeOf(company, low.ticketId)).toBeNull()
  })

  test('waits for someone to come, and is theirs when they do', async () => {
    const company = await deskWith(automatic)
    const away = { presence: 'away', until: null } as const
    await company.as('li').sayPresence(away)
    await company.as('wang').sayPresence(away)
    const { ticketId } = await open(company)
    expect(await assigneeOf(company, ticketId)).toBeNull()
    await company.as('wang').sayPresence({ presence: 'available', until: null })
    expect(await assigneeOf(company, ticketId)).toBe(personId('wang'))
  })

  test('goes out when the hours begin, by the alarm', async () => {
    const company = await deskWith(automatic)
    const night = Date.parse('2027-11-01T03:00:00+08:00')
    const { ticketId } = await open(company, {}, night)
    expect(await assigneeOf(company, ticketId)).toBeNull()
    const due = await runInDurableObject(company.stub, (_, { storage }) =>
      storage.sql
        .exec<{ at_ms: number }>("SELECT at_ms FROM reminders WHERE kind = 'assign'")
        .one(),
    )
    expect(due.at_ms).toBe(MONDAY_9)
  })
})

describe('nobody is given more than they can carry', () => {
  test('not even by hand, and a claim is one person’s', async () => {
    const company = await deskWith({ ...anyone, capacity: { minutes: 120, waitingPercent: 0 } })
    const [one, two] = [await open(company), await open(company)]
    const claims = await Promise.allSettled([
      company.as('wang').take(one.ticketId, 1),
      company.as('li').take(one.ticketId, 1),
    ])
    expect(claims.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    const holder = (await assigneeOf(company, one.ticketId)) === personId('wang') ? 'wang' : 'li'
    const more = company.as('li').assign(two.ticketId, 1, { assigneeId: personId(holder) })
    await expect(more).rejects.toMatchObject({ code: 'over_capacity' })
  })

  test('whatever is done at a desk: and nothing waits that someone could have', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('open', 'hard', 'question', 'close', 'leave', 'come'), {
          minLength: 10,
          maxLength: 18,
        }),
        async (events) => {
          const company = await deskWith(automatic)
          for (const [index, event] of events.entries()) await happen(company, event, index)
          const rows = (await queueOf(company.as('li'), { view: 'all', limit: 100 })).items
          for (const { id, assigneeId } of rows) {
            const { ranked } = await company.as('li').candidates(id)
            if (assigneeId === null) expect(ranked).toEqual([])
          }
          const given = await company.as('li').presence()
          for (const { personId: who } of given) {
            const minutes = rows
              .filter(({ assigneeId, state }) => assigneeId === who && state === 'in_progress')
              .reduce((sum, { subject }) => sum + (subject === 'hard' ? 480 : 120), 0)
            expect(minutes).toBeLessThanOrEqual(960)
          }
        },
      ),
      { seed: 20_261_128, numRuns: 4 },
    )
  })
})

async function happen(company: CompanyUnderTest, event: string, index: number): Promise<void> {
  const li = company.as('li')
  if (event === 'open') await open(company, { subject: 'plain' })
  if (event === 'hard')
    await open(company, {
      subject: 'hard',
      task: { specialism: '数据库', difficulty: 'hard', urgency: 'relaxed' },
    })
  const presence = event === 'leave' ? 'away' : 'available'
  if (event === 'leave' || event === 'come')
    await company.as(index % 2 === 0 ? 'wang' : 'li').sayPresence({ presence, until: null })
  if (event !== 'question' && event !== 'close') return
  const rows = (await queueOf(li, { view: 'all', limit: 100 })).items
  const mine = rows.find(({ state }) => state === 'in_progress')
  if (!mine) return
  if (event === 'close') await li.close(mine.id, mine.version, { outcome: '已处理' })
  else await li.addMessage(mine.id, { kind: 'question', body: '请补充日志' })
}

test('a renamed difficulty leaves tickets of its old name to be given by hand, and no others', async () => {
  const company = await deskWith(automatic)
  const simple = { task: { specialism: '数据库', difficulty: 'simple' } }
  expect(await assigneeOf(company, (await open(company, simple)).ticketId)).not.toBeNull()
  const renamed = JSON.stringify(automatic).replaceAll('"simple"', '"plain"')
  await publish(company.id, 'routing', 2, JSON.parse(renamed))
  await company.as('li').learnRules()
  expect(await assigneeOf(company, (await open(company, simple)).ticketId)).toBeNull()
  expect(await assigneeOf(company, (await open(company)).ticketId)).not.toBeNull()
})

test('who takes a ticket past others that came first is on record, for leads', async () => {
  const company = await deskWith(anyone)
  const urgent = await open(company, { priority: 'urgent', subject: '停机' })
  const easy = await open(company, { priority: 'low', subject: '改个名字' })
  await company.as('wang').take(easy.ticketId, 1)
  const [skip] = await company.as('li').skips()
  expect(skip).toMatchObject({
    name: 'wang',
    taken: { number: easy.number },
    skipped: [{ number: urgent.number }],
  })
  await company.as('li').take(urgent.ticketId, 1)
  expect(await company.as('li').skips()).toHaveLength(1)
})

test('the priority that triage suggests and the one that was chosen are both kept', async () => {
  const company = await companyUnderTest()
  await publish(company.id, 'triage', 1, triage.starter)
  const request = { customerId: 'cus_acme', impact: 'wide', urgency: 'critical' }
  const shown = await company.as('li').triage(request)
  expect([shown.priority, shown.because?.zh]).toEqual([
    'urgent',
    '“全公司或多个部门”且“工作中断”：紧急',
  ])
  expect(shown.impacts.map(({ key }) => key)).toEqual(['wide', 'group', 'single'])
  const { ticketId } = await open(company, {
    priority: 'low',
    task: { impact: 'wide', urgency: 'critical' },
  })
  const view = await company.as('li').read(ticketId)
  expect([view.row.priority, view.suggested?.priority]).toEqual(['low', 'urgent'])
  expect((await company.as('ada').read(ticketId)).suggested).toBeUndefined()
})
