import type {
  ChangeView,
  FilledText,
  GroupView,
  MacroPreview,
  MacroView,
  ProblemView,
  SavedView,
  TemplateView,
  TicketChanged,
  TicketRow,
  TicketView,
  ViewCounts,
} from '@bylaw/contract'
import { beforeAll, expect, test } from 'vitest'
import { type Company, mustBe, type Person, signUp } from '../journeys/front-door'

interface List<Item> {
  readonly items: readonly Item[]
}

let ours: Company
let engineer: Person
let lead: Person
let contact: Person
let customerId: string

beforeAll(async () => {
  ours = await signUp('tools-ours')
  engineer = await ours.as('engineer')
  lead = await ours.as('lead')
  const customer = { name: '海光电子', level: 'key' }
  customerId = (await mustBe<{ id: string }>(201, ours.owner.post('/v1/customers', customer))).body
    .id
  contact = await ours.contactOf(customerId)
}, 60_000)

const opened = async (subject = '三号机组无法启动'): Promise<TicketChanged> => {
  const wish = { subject, description: '如题', priority: 'normal', channel: 'web', fileIds: [] }
  return (await mustBe<TicketChanged>(201, contact.post('/v1/tickets', wish))).body
}
const read = async (ticketId: string): Promise<TicketView> =>
  (await mustBe<TicketView>(200, engineer.get(`/v1/tickets/${ticketId}`))).body
const keep = async (actions: readonly object[], shared = true, by = ours.owner) =>
  (await mustBe<MacroView>(201, by.post('/v1/macros', { name: '转组并告知', shared, actions })))
    .body
const apply = ({ ticketId, version }: TicketChanged, { id }: MacroView, by = engineer) =>
  by.post<TicketChanged & ProblemView>(
    `/v1/tickets/${ticketId}/macros/${id}`,
    { language: 'zh' },
    { version },
  )
const tried = async (ticketId: string, { id }: MacroView, by = engineer): Promise<MacroPreview> =>
  (await mustBe<MacroPreview>(200, by.get(`/v1/tickets/${ticketId}/macros/${id}`))).body

test('a template is filled with what the ticket says, and with nothing that a customer wrote into it', async () => {
  const text = {
    zh: '{{contact.name}}您好：{{ticket.number}}“{{ticket.subject}}”（{{ticket.priority}}）',
  }
  const wish = { name: '已受理', shared: true, text }
  const { id } = (await mustBe<TemplateView>(201, ours.owner.post('/v1/templates', wish))).body
  const { ticketId, number } = await opened('{{agent.name}}')
  const at = `/v1/tickets/${ticketId}/templates/${id}`
  const filled = await mustBe<FilledText>(200, engineer.get(`${at}?language=en`))
  const { name } = (await mustBe<{ person: { name: string } }>(200, contact.get('/v1/me'))).body
    .person
  expect(filled.body.text).toBe(`${name}您好：${number}“{{agent.name}}”（中）`)
  expect((await contact.get(at)).status).toBe(403)
})

test('a template greets nobody of a customer’s whose ticket it was by mistake', async () => {
  const greeting = { name: '问候', shared: true, text: { zh: '{{contact.name}}您好' } }
  const { id } = (await mustBe<TemplateView>(201, ours.owner.post('/v1/templates', greeting))).body
  const { ticketId, version } = await opened()
  const customer = { name: '江北电机', level: 'key' }
  const { body } = await mustBe<{ id: string }>(201, ours.owner.post('/v1/customers', customer))
  const right = { customerId: body.id, contactId: null }
  await mustBe(200, engineer.post(`/v1/tickets/${ticketId}/customer`, right, { version }))
  const at = `/v1/tickets/${ticketId}/templates/${id}`
  expect((await engineer.get<FilledText>(at)).body.text).toBe('江北电机您好')
})

test('a place that does not exist is refused where it stands', async () => {
  const text = { zh: '您好，{{contact.nmae}}', en: 'Hello {{' }
  const actions = [{ do: 'take' }, { do: 'reply', text }]
  const wish = { name: '坏的', shared: false, actions }
  const { body } = await mustBe<ProblemView>(422, engineer.post('/v1/macros', wish))
  expect(body.errors?.map(({ pointer, code }) => [pointer, code])).toEqual([
    ['/actions/1/text/zh', 'unknown_variable'],
    ['/actions/1/text/en', 'not_closed'],
  ])
  expect(body.errors?.[0]?.message).toBe('第 4 个字符处：没有变量 {{contact.nmae}}。')
})

test('a macro does everything in its order, each a version that names it; customers see no name', async () => {
  const macro = await keep([
    { do: 'take' },
    { do: 'priority', priority: 'high' },
    { do: 'priority', priority: 'high' },
    { do: 'reply', text: { zh: '已转交{{assignee.name}}处理。' } },
    { do: 'question', text: { zh: '请提供序列号' } },
  ])
  const ticket = await opened()
  const before = await read(ticket.ticketId)
  const preview = await tried(ticket.ticketId, macro)
  expect(preview.refusal).toBeNull()
  expect(
    preview.steps.map(({ do: what, says, fields }) => [what, says.length, fields.length]),
  ).toEqual([
    ['take', 1, 2],
    ['priority', 0, 1],
    ['priority', 0, 0],
    ['reply', 1, 0],
    ['question', 1, 1],
  ])
  expect((await read(ticket.ticketId)).row.version).toBe(before.row.version)

  const done = await mustBe<TicketChanged>(200, apply(ticket, macro))
  const after = await read(ticket.ticketId)
  expect(after.row).toMatchObject({ state: 'waiting_customer', priority: 'high', version: 5 })
  expect(done.body.version).toBe(5)
  expect(after.messages.slice(1).map(({ kind, body }) => [kind, body])).toEqual([
    ['assignment', after.row.assigneeName],
    ['reply', `已转交${after.row.assigneeName}处理。`],
    ['question', '请提供序列号'],
  ])
  const changes = async (by: Person) =>
    (await by.get<List<ChangeView>>(`/v1/tickets/${ticket.ticketId}/changes`)).body.items.filter(
      ({ what }) => what !== 'open',
    )
  expect((await changes(engineer)).map(({ what, through }) => [what, through])).toEqual(
    ['question', 'reply', 'change', 'take'].map((what) => [
      what,
      { kind: 'macro', name: '转组并告知', version: 1 },
    ]),
  )
  expect((await changes(contact)).some((change) => 'through' in change)).toBe(false)
  expect((await apply(ticket, macro)).status).toBe(412)
})

test('where one action may not be done none is, and which one is said', async () => {
  const macro = await keep([
    { do: 'note', text: { zh: '先看一下' } },
    { do: 'assign', assigneeId: lead.personId },
  ])
  const ticket = await opened()
  const preview = await tried(ticket.ticketId, macro)
  expect(preview.refusal).toMatchObject({ at: 1, code: 'not_allowed' })
  const refused = await apply(ticket, macro)
  expect([refused.status, refused.body.code]).toEqual([403, 'not_allowed'])
  expect(refused.body.detail).toContain('第 2 项')
  expect(await read(ticket.ticketId)).toMatchObject({ row: { version: 1 }, messages: [{}] })
  await mustBe(200, apply(ticket, macro, lead))
})

test('what a macro would say is held to what people may say by hand, once its places are filled', async () => {
  const { ticketId } = await opened('长'.repeat(150))
  const long = '{{ticket.subject}}'.repeat(20)
  for (const action of [
    { do: 'wait', party: '供应商', reason: { zh: long } },
    { do: 'solve', summary: { zh: '已换' }, steps: { zh: `${'换\n'.repeat(51)}` } },
  ]) {
    const { refusal } = await tried(ticketId, await keep([action]))
    expect(refusal).toMatchObject({ at: 0, code: 'unacceptable' })
  }
})

test('a group’s ticket goes to its member who has least to do, else to its leader', async () => {
  const wish = { key: 'pumps', name: '水泵组', products: [], regions: [], businesses: [] }
  const led = { ...wish, leaderId: lead.personId, deputyId: null }
  const { id, version } = (await mustBe<GroupView>(201, ours.owner.post('/v1/groups', led))).body
  const macro = await keep([{ do: 'assign_group', groupId: id }])
  const first = await opened()
  await mustBe(200, apply(first, macro, lead))
  expect((await read(first.ticketId)).row.assigneeId).toBe(lead.personId)
  const path = `/v1/groups/${id}/members/${engineer.personId}`
  await mustBe(200, ours.owner.call('PUT', path, { json: { expertise: [] }, version }))
  const second = await opened()
  await mustBe(200, apply(second, macro, lead))
  expect((await read(second.ticketId)).row.assigneeId).toBe(engineer.personId)
})

test('one’s own is nobody else’s; the company’s is for its managers to change', async () => {
  const shared = { name: '共用', shared: true, actions: [{ do: 'take' }] }
  expect((await engineer.post('/v1/macros', shared)).status).toBe(403)
  const own = await keep([{ do: 'take' }], false, engineer)
  const path = `/v1/macros/${own.id}`
  const names = async (by: Person) =>
    (await by.get<List<MacroView>>('/v1/macros')).body.items.map(({ id }) => id)
  expect(await names(engineer)).toContain(own.id)
  expect(await names(ours.owner)).not.toContain(own.id)
  expect(
    (await ours.owner.call('PATCH', path, { json: { name: '我的' }, version: 1 })).status,
  ).toBe(404)
  const ticket = await opened()
  expect((await apply(ticket, own, lead)).status).toBe(404)
  await mustBe(200, engineer.call('PATCH', path, { json: { active: false }, version: 1 }))
  expect((await engineer.call('PATCH', path, { json: { name: '旧' }, version: 1 })).status).toBe(
    412,
  )
  expect((await apply(ticket, own)).status).toBe(404)
})

test('a saved view lists and counts what is meant, in its order, a page at a time', async () => {
  const conditions = [
    { field: 'subject', has: ['gw-7'] },
    { field: 'assignee', is: ['nobody', 'me'] },
  ]
  const wish = { name: 'GW-7', shared: true, conditions, order: 'newest' }
  const { id } = (await mustBe<SavedView>(201, ours.owner.post('/v1/saved-views', wish))).body
  const [first, second, third] = [
    await opened('GW-7 一'),
    await opened('gw-7 二'),
    await opened('GW-7 三'),
  ]
  await opened('别的')
  await mustBe(200, apply(second, await keep([{ do: 'take' }], true), lead))
  const page = async (by: Person, query = '') =>
    (
      await mustBe<{ items: TicketRow[]; nextCursor: string | null }>(
        200,
        by.get(`/v1/tickets?savedView=${id}&limit=1${query}`),
      )
    ).body
  const one = await page(engineer)
  const two = await page(engineer, `&cursor=${one.nextCursor}`)
  const rest = await page(engineer, `&cursor=${two.nextCursor}`)
  expect([one, two, rest].map(({ items }) => items[0]?.id)).toEqual([
    third.ticketId,
    first.ticketId,
    undefined,
  ])
  expect(rest.nextCursor).toBeNull()
  const countFor = async (by: Person) => {
    const { body } = await mustBe<ViewCounts>(200, by.get('/v1/saved-views/counts'))
    return [body.items.find(({ viewId }) => viewId === id)?.count, body.whole]
  }
  expect([await countFor(engineer), await countFor(lead)]).toEqual([
    [2, true],
    [3, true],
  ])
  expect((await contact.get(`/v1/tickets?savedView=${id}`)).status).toBe(404)
  const nobody = [{ field: 'customer', is: ['cus_nobody'] }]
  const bad = await engineer.post<ProblemView>('/v1/saved-views', {
    ...wish,
    shared: false,
    conditions: nobody,
  })
  expect(bad.body.errors?.[0]?.pointer).toBe('/conditions/0/is/0')
})
