import type { SessionView } from '@bylaw/contract'
import { beforeAll, expect, test } from 'vitest'
import { callerAt } from '../seed/api'
import { comesBack, OWNER, WELDER } from './cast'
import { fieldCompany } from './field-company'
import { setStage } from './stage'
import type { Visitor } from './visitor'

/**
 * Two people work the same queue, each in a window of their own, while the host is killed under
 * them and started again. Nobody reloads, nothing that was said is lost, and nothing is there twice.
 *
 * The tests run in order, each a page of the same story.
 */
const SUBJECTS = ['3 号泵房压力表读数异常', '1 号阀井渗水'] as const
const [PUMP, VALVE] = SUBJECTS
const REPLY = '已安排今天下午到现场更换压力表。'

const stage = setStage()
let lead: Visitor
let engineer: Visitor

beforeAll(async () => {
  await stage.host.ready
  const { address } = stage.host
  await fieldCompany(address)
  const { email, password } = OWNER
  const { token } = await callerAt(address).post<SessionView>('/v1/sign-in', 'killed/sign-in', {
    email,
    password,
  })
  const owner = callerAt(address, token)
  const { items } = await owner.get<{ items: { id: string }[] }>('/v1/customers')
  await owner.post(`/v1/customers/${items[0]?.id}/contacts`, 'killed/contact', {
    name: '马骏',
    duty: '',
    phone: '',
    email: 'ma.jun@waterworks.example',
  })
  for (const [index, subject] of SUBJECTS.entries())
    await owner.post('/v1/tickets', `killed/ticket/${index}`, {
      subject,
      customerId: items[0]?.id,
      channel: 'phone',
      priority: 'high',
      description: '今天早上发现。',
    })
  lead = await comesBack(stage, OWNER)
  engineer = await comesBack(stage, WELDER)
})

test('both see the same queue, live', async () => {
  for (const reader of [lead, engineer]) {
    await reader.follows(/^工单队列/)
    await reader.reads('实时', reader.page.getByRole('status'))
    await staysWhereItIs(reader)
    for (const subject of SUBJECTS) await line(reader, subject).waitFor()
  }
})

test('what one takes on, the other sees at once', async () => {
  await engineer.follows(PUMP)
  await engineer.presses('受理')
  await engineer.page.getByRole('tab', { name: '回复', exact: true }).waitFor()
  // What they write is an answer to the ticket as it is now, not to the one before they took it.
  await engineer.reads('处理中', engineer.page.locator('.ticket-head'))
  await lead.reads(WELDER.name, line(lead, PUMP))
})

test('the host is killed: both are told, and what is being written stays', async () => {
  await engineer.page.getByRole('tab', { name: '回复', exact: true }).click()
  await engineer.page.getByRole('tabpanel').getByRole('textbox').first().fill(REPLY)
  await stage.losesHost()
  await lead.reads('连接中断，当前内容可能不是最新')
  expect(await lead.complaints()).toEqual([])
  await send(engineer)
  await engineer.page.getByRole('alert').first().waitFor()
  expect(await engineer.page.getByRole('tabpanel').getByRole('textbox').first().inputValue()).toBe(
    REPLY,
  )
  for (const subject of SUBJECTS) await line(lead, subject).waitFor()
})

test('it comes back: the same words are sent once, and both go on without a reload', async () => {
  await stage.startsHostAgain()
  await lead.reads('实时', lead.page.getByRole('status'))
  await send(engineer)
  const said = engineer.page.locator('.message-body').filter({ hasText: REPLY })
  await said.first().waitFor()
  expect(await said.count()).toBe(1)
  await lead.follows(VALVE)
  await lead.presses('受理')
  await engineer.follows(/^工单队列/)
  await engineer.reads(OWNER.name, line(engineer, VALVE))
  for (const reader of [lead, engineer]) expect(await isWhereItWas(reader)).toBe(true)
})

test('a kill right after an answer takes nothing back', async () => {
  await lead.page.getByRole('tab', { name: '回复', exact: true }).click()
  await lead.page.getByRole('tabpanel').getByRole('textbox').first().fill(REPLY)
  const answered = lead.page.waitForResponse(
    (response) => response.request().method() === 'POST' && response.url().includes('/messages'),
  )
  await send(lead)
  expect((await answered).status()).toBeLessThan(300)
  await stage.losesHost()
  await stage.startsHostAgain()
  await engineer.reads('实时', engineer.page.getByRole('status'))
  await engineer.follows(VALVE)
  for (const reader of [lead, engineer]) {
    await reader.page.locator('.message-body').filter({ hasText: REPLY }).first().waitFor()
    expect(await reader.page.locator('.message-body').filter({ hasText: REPLY }).count()).toBe(1)
  }
  await engineer.follows(/^工单队列/)
  for (const subject of SUBJECTS) expect(await line(engineer, subject).count()).toBe(1)
  for (const reader of [lead, engineer]) expect(await isWhereItWas(reader)).toBe(true)
})

test('an answer that was begun before a colleague’s is asked about once', async () => {
  const [theirs, own] = ['阀门已关，明早更换。', '我去现场看看。']
  await engineer.follows(VALVE)
  const box = ({ page }: Visitor) => page.getByRole('tabpanel').getByRole('textbox').first()
  for (const { page } of [engineer, lead])
    await page.getByRole('tab', { name: '回复', exact: true }).click()
  await box(engineer).fill(own)
  await box(lead).fill(theirs)
  await send(lead)
  const said = engineer.page.locator('.message-body')
  await said.filter({ hasText: theirs }).waitFor()
  await send(engineer)
  await engineer.reads(theirs, engineer.page.getByRole('alert'))
  await engineer.presses('暂不发送')
  expect(await said.filter({ hasText: own }).count()).toBe(0)
  await send(engineer)
  await said.filter({ hasText: own }).waitFor()
  expect(await box(engineer).inputValue()).toBe('')
})

/** A ticket’s line in someone’s queue. */
const line = ({ page }: Visitor, subject: string) =>
  page.getByRole('row').filter({ hasText: subject })

/** Sends what the composer holds. */
const send = ({ page }: Visitor) =>
  page.getByRole('tabpanel').getByRole('button', { name: '发送回复', exact: true }).click()

/** Marks the page as it is loaded now: a reload would wipe the mark. */
const staysWhereItIs = ({ page }: Visitor) =>
  page.evaluate(() => Object.assign(globalThis, { stayed: true }))
const isWhereItWas = ({ page }: Visitor) => page.evaluate(() => 'stayed' in globalThis)
