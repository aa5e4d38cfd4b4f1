import { lifecycle } from '@bylaw/rules-lifecycle'
import { type Closing, closing, survey } from '@bylaw/rules-survey'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { countedBy } from '../../surveys/counted-by'
import { newsOfTool } from '../../tools/news'
import {
  at,
  CALENDAR,
  type CompanyUnderTest,
  companyUnderTest,
  MONDAY_9,
  publish,
  ring,
  URGENT,
} from '../desk-under-test'
import type { KnownClosing } from '../surveys/closing'

/** A closing of which nobody was asked yet. */
const FACTS = {
  by: 'closing',
  reopenedAtMs: null,
  ticketType: 'request',
  merged: false,
  solved: true,
  contact: { reachable: ['email'], declined: false, lastAskedAtMs: null },
  sentAtMs: [],
  answeredAtMs: null,
  nowMs: MONDAY_9,
} satisfies Omit<Closing, 'closedAtMs'>
const TEN_HOURS = { count: 10, unit: 'working_hours' } as const

/**
 * From Tuesday on another calendar counts, known beforehand: by it neither Monday nor Tuesday is a
 * working day. Ten hours from Monday 09:00 are the eight of Monday, by the calendar that counted
 * then, and two of Wednesday: until 11:00.
 */
let company: CompanyUnderTest
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: MONDAY_9 })
  company = await companyUnderTest()
  await publish(
    company.id,
    'calendar',
    2,
    { ...CALENDAR, holidays: ['2027-11-01', '2027-11-02'] },
    { validFromMs: at('2027-11-02T00:00') },
  )
})
afterEach(() => void vi.useRealTimers())

const opened = async (wish: object = {}) =>
  (await company.as('ada').open({ ...URGENT, ...wish })).changed.ticketId
const seen = (ticketId: string, text: string) =>
  company.as('li', { nowMs: at(text) }).read(ticketId)

describe('where calendars change, each counts its own time', () => {
  test('on the clock of a complaint', async () => {
    await publish(company.id, 'escalation', 1, {
      roles: [{ key: 'deputy', name: { zh: '副组长', en: 'Deputy' } }],
      ladders: {},
      complaint: { handler: 'deputy', withinMinutes: 600, clock: 'business', ladder: [] },
    })
    const { complaint } = await seen(await opened({ type: 'complaint' }), '2027-11-01T09:01')
    expect(complaint?.dueAt).toBe(new Date(at('2027-11-03T11:00')).toISOString())
  })

  test('in the silence of a customer', async () => {
    await publish(company.id, 'lifecycle', 1, {
      ...lifecycle.starter,
      silence: { after: TEN_HOURS, reminders: [], ends: 'close' },
    })
    const ticketId = await opened()
    await company.as('wang').addMessage(ticketId, { kind: 'question', body: '型号？' })
    await ring(company, '2027-11-03T10:59')
    expect((await seen(ticketId, '2027-11-03T10:59')).row.state).toBe('waiting_customer')
    await ring(company, '2027-11-03T11:00')
    expect((await seen(ticketId, '2027-11-03T11:00')).row.state).toBe('closed')
  })

  test('in the time in which a word opens a ticket again', async () => {
    await publish(company.id, 'lifecycle', 1, {
      ...lifecycle.starter,
      reopening: { within: TEN_HOURS },
    })
    const ticketId = await opened()
    await company.as('wang').close(ticketId, 1, { outcome: '已处理' })
    const { changed } = await company
      .as('ada', { nowMs: at('2027-11-03T11:01') })
      .addMessage(ticketId, { kind: 'reply', body: '又坏了' })
    expect(changed.number).toBe('TS-1002')
  })

  test('in the time in which a merging can be undone', async () => {
    await publish(company.id, 'lifecycle', 1, { ...lifecycle.starter, mergeUndo: TEN_HOURS })
    const [into, merged] = [await opened(), await opened()]
    const wang = (text: string) => company.as('wang', { nowMs: at(text) })
    await wang('2027-11-01T09:00').merge(merged, 1, { intoId: into })
    const { merge, row } = await seen(merged, '2027-11-03T10:59')
    expect(merge?.undoUntil).toBe(new Date(at('2027-11-03T11:00')).toISOString())
    await wang('2027-11-03T10:59').unmerge(merged, row.version)
  })

  test('in the time after which a customer is asked', async () => {
    const rules = { ...survey.starter, after: TEN_HOURS, onlyWhenOpen: false }
    await publish(company.id, 'survey', 1, rules)
    const ticketId = await opened()
    await company.as('wang').close(ticketId, 1, { outcome: '已处理' })
    const wish = { about: 'closing', ticketId, closedAtMs: MONDAY_9 } as const
    const known: KnownClosing = JSON.parse(await company.stub.surveys(company.id, 'SHARD_01', wish))
    const calendar = countedBy(known.calendars)
    const decided =
      calendar && closing(known.rules?.rules ?? rules, { ...FACTS, closedAtMs: MONDAY_9 }, calendar)
    expect(decided).toMatchObject({
      value: { decision: { sendAtMs: at('2027-11-03T11:00') } },
    })
  })

  test('in a rule of time', async () => {
    await company.as('sun').learnTools([
      newsOfTool({
        id: 'dru_ten_hours',
        kind: 'rule',
        name: '十小时未结',
        ownerId: null,
        zone: 'Asia/Shanghai',
        active: true,
        changedByName: 'sun',
        changedAtMs: MONDAY_9,
        version: 1,
        content: {
          when: { by: 'time', since: 'opened', minutes: 600, counted: 'business' },
          conditions: [],
          actions: [{ do: 'priority', priority: 'low' }],
          language: 'zh',
        },
      }),
    ])
    const ticketId = await opened()
    await ring(company, '2027-11-03T10:59')
    expect((await seen(ticketId, '2027-11-03T10:59')).row.priority).toBe('urgent')
    await ring(company, '2027-11-03T11:00')
    expect((await seen(ticketId, '2027-11-03T11:00')).row.priority).toBe('low')
  })
})
