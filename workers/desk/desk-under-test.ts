import { runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import type { NewTicket, Role } from '@bylaw/contract'
import { instant } from '@bylaw/kernel'
import { sla } from '@bylaw/rules-sla'
import { vi } from 'vitest'
import type { Env } from '../env'
import type { Claims } from '../identity/token'
import type { Ground } from '../scope'
import type { EventParcel } from './deliver-events'
import { type DeskLine, deskLine } from './desk-line'
import { deskName } from './desk-name'
import { eventLog } from './event-log'
import { nameplateBook } from './nameplate'
import type { QueuePage, QueueQuery } from './queue-list'

/** A page of a view, read back. */
export const queueOf = async (line: DeskLine, query: QueueQuery): Promise<QueuePage> =>
  JSON.parse(await line.list(query))

/** Monday morning, 09:00 in Shanghai. In the future, so that no alarm rings by itself in a test. */
export const MONDAY_9 = Date.parse('2027-11-01T09:00:00+08:00')
export const at = (text: string): number => Date.parse(`${text}+08:00`)

const OFFICE_DAY = [
  ['09:00', '12:00'],
  ['13:00', '18:00'],
]
/** Monday to Friday, 09:00–12:00 and 13:00–18:00, in Shanghai. */
export const CALENDAR = {
  name: '标准工作日',
  timezone: 'Asia/Shanghai',
  hours: { mon: OFFICE_DAY, tue: OFFICE_DAY, wed: OFFICE_DAY, thu: OFFICE_DAY, fri: OFFICE_DAY },
  holidays: [],
}

export interface CompanyUnderTest {
  readonly id: string
  readonly as: (person: string, options?: Partial<Asking>) => ReturnType<typeof deskLine>
  readonly stub: ReturnType<typeof deskOf>
}

interface Asking {
  readonly nowMs: number
  readonly commandId: string
  readonly membershipVersion: number
}

const PEOPLE: readonly [string, Role, string | null][] = [
  ['wang', 'engineer', null],
  ['li', 'lead', null],
  ['sun', 'manager', null],
  ['zhao', 'finance', null],
  ['ada', 'contact', 'cus_acme'],
  ['bob', 'contact', 'cus_boreal'],
]

/**
 * A company in the shard: an engineer, a lead, a manager, a bookkeeper, and the contacts of two customers.
 * Unless said otherwise it has the starter service levels: urgent is answered in 30 minutes and
 * solved in 4 hours of open time.
 */
export async function companyUnderTest(slaRules: unknown = sla.starter): Promise<CompanyUnderTest> {
  const id = `com_${crypto.randomUUID()}`
  await env.SHARD_01.batch([
    ...PEOPLE.map(([name, role, customerId]) =>
      env.SHARD_01.prepare('INSERT INTO members VALUES (?, ?, ?, ?, ?, ?, 1, ?, 1, NULL)').bind(
        id,
        personId(name),
        name,
        `${name}@example.com`,
        role,
        'zh',
        customerId,
      ),
    ),
    ...['acme', 'boreal'].map((name) =>
      env.SHARD_01.prepare('INSERT INTO customers VALUES (?, ?, ?, ?, 1)').bind(
        id,
        `cus_${name}`,
        name,
        'standard',
      ),
    ),
  ])
  if (slaRules !== null) {
    await publish(id, 'sla', 1, slaRules)
    await publish(id, 'calendar', 1, CALENDAR)
  }
  return {
    id,
    stub: deskOf(id),
    as: (person, options) => lineOf(id, person, options),
  }
}

export const personId = (name: string): string => `per_${name}`

/** Someone is Acme’s first responsible, alone. */
export const makeFirst = (company: CompanyUnderTest, who: string, version = 1) =>
  company.as('li').learnStaffing([
    {
      kind: 'pair',
      id: 'cus_acme',
      version,
      body: JSON.stringify({
        customerId: 'cus_acme',
        firstId: personId(who),
        secondId: null,
        fromMs: 0,
      }),
    },
  ])

interface Publishing {
  readonly completes?: number | null
  readonly validFromMs?: number
  readonly validToMs?: number | null
}

/** Writes a version of a rule set into the shard, as publishing one does. */
export async function publish(
  companyId: string,
  kind: string,
  version: number,
  rules: unknown,
  { completes = null, validFromMs = 0, validToMs = null }: Publishing = {},
): Promise<void> {
  const ruleSetId = `rul_${kind}`
  await env.SHARD_01.batch([
    env.SHARD_01.prepare(
      `INSERT INTO rule_sets (company_id, id, kind, key, title_zh, title_en, version)
       VALUES (?, ?, ?, 'support', '服务级别', 'Service levels', ?)
       ON CONFLICT DO UPDATE SET version = excluded.version`,
    ).bind(companyId, ruleSetId, kind, version),
    env.SHARD_01.prepare(
      `INSERT INTO rule_versions (company_id, rule_set_id, version, valid_from_ms, recorded_at_ms,
         recorded_by, note, completes, rules, citations, valid_to_ms)
       VALUES (?, ?, ?, ?, 0, 'per_li', 'test', ?, ?, ?, ?)`,
    ).bind(
      companyId,
      ruleSetId,
      version,
      validFromMs,
      completes,
      JSON.stringify(rules),
      JSON.stringify({ '': ['R05.5'] }),
      validToMs,
    ),
  ])
}

const deskOf = (companyId: string) => env.DESK.getByName(deskName(companyId))

function lineOf(companyId: string, person: string, asking: Partial<Asking> = {}) {
  const known = PEOPLE.find(([name]) => name === person)
  const commandId = asking.commandId ?? crypto.randomUUID()
  const claims: Claims = {
    companyId,
    companyName: '测试公司',
    zone: 'Asia/Shanghai',
    currency: 'CNY',
    personId: personId(person),
    personName: person,
    role: known?.[1] ?? 'engineer',
    membershipVersion: asking.membershipVersion ?? 1,
    shard: 'SHARD_01',
    language: 'zh',
    companyLanguage: 'zh',
    customerId: known?.[2] ?? null,
  }
  const ground = {
    now: instant(asking.nowMs ?? MONDAY_9),
    newId: (prefix: string) => `${prefix}_${person}-${commandId}`,
  } as Ground
  return deskLine(env, claims, ground, asking.commandId)
}

/** An urgent ticket of Acme's. */
export const URGENT: NewTicket & { customerId: string } = {
  subject: '三号机组无法启动',
  description: '按下启动按钮后没有反应，面板显示 E42。',
  priority: 'urgent',
  channel: 'phone',
  customerId: 'cus_acme',
}

/** What happened at a desk, in order. */
export const eventTypes = (company: CompanyUnderTest): Promise<string[]> =>
  runInDurableObject(company.stub, (_, { storage }) =>
    storage.sql
      .exec<{ type: string }>('SELECT type FROM events ORDER BY seq')
      .toArray()
      .map(({ type }) => type),
  )

/** Has the desk's alarm ring at a time that a test says; whoever does needs fake timers. */
export async function ring(company: CompanyUnderTest, text: string): Promise<void> {
  vi.setSystemTime(at(text))
  await runDurableObjectAlarm(company.stub)
}

/** When the desk's alarm is set to ring. */
export const alarmAt = (company: CompanyUnderTest): Promise<string | null> =>
  runInDurableObject(company.stub, async (_, { storage }) => {
    const ms = await storage.getAlarm()
    return ms === null ? null : new Date(ms).toISOString()
  })

/** From now on nothing that the desk hands to the queue arrives. */
export const loseTheQueue = (company: CompanyUnderTest): Promise<void> =>
  runInDurableObject(company.stub, (desk) => {
    const { env: platform } = desk as unknown as { env: Env }
    vi.spyOn(platform.EVENTS, 'sendBatch').mockResolvedValue(undefined as never)
  })

/** What the desk hands to the queue from now on; each call waits for the next handing over. */
export async function overhearTheQueue(
  company: CompanyUnderTest,
): Promise<() => Promise<EventParcel[]>> {
  const { readable, writable } = new TransformStream<EventParcel[], EventParcel[]>()
  const writer = writable.getWriter()
  const reader = readable.getReader()
  await runInDurableObject(company.stub, (desk) => {
    const { env: platform } = desk as unknown as { env: Env }
    vi.spyOn(platform.EVENTS, 'sendBatch').mockImplementation(async (messages) => {
      const parcels = [...messages].map(({ body }) => body as EventParcel)
      // Desks of other tests share the queue.
      void writer.write(parcels.filter(({ companyId }) => companyId === company.id))
      return undefined as never
    })
  })
  return async () => (await reader.read()).value ?? []
}

/** Everything that a company's desk has in its log, as it goes out. */
export const eventsOf = (companyId: string): Promise<EventParcel> =>
  runInDurableObject(deskOf(companyId), (_, { storage }) => {
    const { sql } = storage
    const plate = sql.exec<{ shard: EventParcel['shard']; epoch: string }>('SELECT * FROM desk')
    return { companyId, ...plate.one(), events: eventLog(sql, nameplateBook(sql)).after(0, 1_000) }
  })
