import { env } from 'cloudflare:test'
import type {
  ArticleRow,
  FilledTemplate,
  FilledText,
  MacroPreview,
  MacroView,
  ProblemView,
  SavedView,
  TemplateView,
  TicketChanged,
  TicketRow,
  TicketStates,
  TicketView,
} from '@bylaw/contract'
import { beforeAll, expect, test } from 'vitest'
import { mustBe } from '../journeys/front-door'
import { type Library, type List, library } from '../knowledge/library-under-test'
import { postGoesOut } from '../mail/mail-under-test'

let shelf: Library

beforeAll(async () => {
  shelf = await library('macro-actions')
}, 60_000)

const opened = async (): Promise<TicketChanged> => {
  const wish = { subject: '泵站断电', description: '如题', priority: 'normal', channel: 'web' }
  return (
    await mustBe<TicketChanged>(201, shelf.contact.post('/v1/tickets', { ...wish, fileIds: [] }))
  ).body
}
const keep = (actions: readonly object[]) =>
  shelf.company.owner.post<MacroView & ProblemView>('/v1/macros', {
    name: '操作',
    shared: true,
    actions,
  })
const at = ({ ticketId }: TicketChanged, { id }: MacroView) =>
  `/v1/tickets/${ticketId}/macros/${id}`
const apply = (ticket: TicketChanged, macro: MacroView) =>
  mustBe<TicketChanged>(
    200,
    shelf.engineer.post<TicketChanged>(at(ticket, macro), { language: 'zh' }, ticket),
  )
const read = async ({ ticketId }: TicketChanged) =>
  (await mustBe<TicketView>(200, shelf.engineer.get(`/v1/tickets/${ticketId}`))).body

test('a macro ends the waiting, opens again what is done, and leaves alone what is neither', async () => {
  const wait = { do: 'wait', party: '电网', reason: { zh: '等抢修' } }
  const resume = { do: 'resume', reason: { zh: '{{ticket.number}} 已来电' } }
  const reopen = { do: 'reopen', reason: { zh: '又断了' } }
  const on = (await mustBe<MacroView>(201, keep([wait, resume, resume, reopen]))).body
  const again = (
    await mustBe<MacroView>(201, keep([{ do: 'close', outcome: { zh: '已来电' } }, reopen]))
  ).body
  const ticket = await opened()
  const waited = (await apply(ticket, on)).body
  expect(waited.version).toBe(3)
  const after = await read(ticket)
  expect(after.messages.slice(1).map(({ kind, body }) => [kind, body])).toEqual([
    ['third_party', '电网\n等抢修'],
    ['resumption', `${ticket.number} 已来电`],
  ])
  const reopened = (await apply(waited, again)).body
  expect((await read(reopened)).row).toMatchObject({ state: 'open', version: 5 })
})

test('a macro attaches an article, once; one that is not there is refused where it stands', async () => {
  const article = await shelf.published({ title: '断电处置' })
  const attach = { do: 'attach', articleId: article.row.id }
  const refused = await mustBe<ProblemView>(
    422,
    keep([{ ...attach, articleId: 'art_00000000000000000000000000' }]),
  )
  expect(refused.body.errors?.[0]).toMatchObject({
    pointer: '/actions/0/articleId',
    code: 'unknown',
  })
  const macro = (await mustBe<MacroView>(201, keep([attach, attach]))).body
  const ticket = await opened()
  const preview = await mustBe<MacroPreview>(200, shelf.engineer.get(at(ticket, macro)))
  expect(preview.body).toMatchObject({ refusal: null, steps: [{ do: 'attach' }, { do: 'attach' }] })
  await apply(ticket, macro)
  const attached = async () =>
    (
      await mustBe<List<ArticleRow>>(
        200,
        shelf.engineer.get(`/v1/tickets/${ticket.ticketId}/articles`),
      )
    ).body.items.map(({ title }) => title)
  expect(await attached()).toEqual(['断电处置'])
})

test('a rule attaches an article where its event arrives, once; one withdrawn since to nothing', async () => {
  const [kept, gone] = [
    await shelf.published({ title: '来电检查' }),
    await shelf.published({ title: '旧版检查' }),
  ]
  const rule = {
    name: '断电附文章',
    when: { by: 'event', event: 'opened' },
    conditions: [],
    actions: [kept, gone, kept].map(({ row }) => ({ do: 'attach', articleId: row.id })),
    language: 'zh',
  }
  const made = await mustBe<{ id: string }>(201, shelf.company.owner.post('/v1/desk-rules', rule))
  await shelf.act(gone, 'withdrawal')
  const { ticketId } = await opened()
  // Sent again, as after a host that died, it is attached once.
  for (const _ of [1, 2]) await postGoesOut(shelf.company)
  const path = `/v1/tickets/${ticketId}/articles`
  const attached = (await mustBe<List<ArticleRow>>(200, shelf.engineer.get(path))).body.items
  expect(attached.map(({ title }) => title)).toEqual(['来电检查'])
  const off = { active: false }
  await mustBe(
    200,
    shelf.company.owner.patch(`/v1/desk-rules/${made.body.id}`, off, { version: 1 }),
  )
})

test('tickets are moved to states that the company has, which can be asked for', async () => {
  const { items } = (
    await mustBe<TicketStates>(200, shelf.engineer.get<TicketStates>('/v1/ticket-states'))
  ).body
  expect(new Set(items.map(({ category }) => category)).size).toBe(6)
  const bad = await mustBe<ProblemView>(422, keep([{ do: 'move', to: 'nowhere' }]))
  expect(bad.body.errors?.[0]?.pointer).toBe('/actions/0/to')
  await mustBe(201, keep([{ do: 'move', to: items[0]!.key }]))
})

test('a view asks for age, due time and the group of whoever has it', async () => {
  const { owner } = shelf.company
  const group = { key: 'power', name: '供电', products: [], regions: [], businesses: [] }
  const { id: groupId } = (
    await mustBe<{ id: string }>(
      201,
      owner.post('/v1/groups', {
        ...group,
        leaderId: shelf.company.owner.personId,
        deputyId: null,
      }),
    )
  ).body
  const member = `/v1/groups/${groupId}/members/${shelf.engineer.personId}`
  await mustBe(200, owner.put(member, { expertise: [] }, { version: 1 }))
  const taken = (await apply(await opened(), (await keep([{ do: 'take' }])).body)).body
  await opened()
  const seen = async (...conditions: object[]) => {
    const wish = { name: '看', shared: false, order: 'oldest', conditions }
    const { id } = (await mustBe<SavedView>(201, shelf.engineer.post('/v1/saved-views', wish))).body
    const { items } = (
      await mustBe<List<TicketRow>>(200, shelf.engineer.get(`/v1/tickets?savedView=${id}`))
    ).body
    return items.map((row) => row.id)
  }
  expect(await seen({ field: 'group', is: [groupId] })).toEqual([taken.ticketId])
  expect(await seen({ field: 'age', minutes: 60 })).toEqual([])
  const unknown = { field: 'group', is: ['grp_00000000000000000000000000'] }
  const wish = { name: '看', shared: false, order: 'due', conditions: [unknown] }
  expect((await shelf.engineer.post('/v1/saved-views', wish)).status).toBe(422)
})

test('of the company’s own there are two hundred templates, and no more', async () => {
  const { owner } = shelf.company
  const wish = { name: '满了', shared: true, text: { zh: '您好' } }
  const first = (await mustBe<TemplateView>(201, owner.post('/v1/templates', wish))).body
  for (const shard of [env.SHARD_01, env.SHARD_02])
    await shard
      .prepare(
        `WITH RECURSIVE nth (n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM nth WHERE n < 200)
         INSERT INTO desk_tools SELECT company_id, id || n, kind, name, owner_id, content, zone, 0,
           changed_by_name, changed_at_ms, version FROM desk_tools, nth WHERE id = ?`,
      )
      .bind(first.id)
      .run()
  const { body } = await owner.post<ProblemView>('/v1/templates', wish)
  expect(body.errors).toMatchObject([{ pointer: '/shared', code: 'too_many' }])
  // One’s own are counted apart.
  await mustBe(201, owner.post('/v1/templates', { ...wish, shared: false }))
})

test('where a ticket has nothing for a place, its sentence reads on, and whoever puts it in is told', async () => {
  const text = {
    zh: '工单由{{assignee.name}}负责，我们会在{{due.resolution}}前解决。',
    en: '{{assignee.name}} has {{ticket.number}}. We come back to you by {{due.resolution}}.',
  }
  const wish = { name: '由谁负责', shared: false, text }
  const { id } = (await mustBe<TemplateView>(201, shelf.engineer.post('/v1/templates', wish))).body
  const { ticketId, number } = await opened()
  const at = `/v1/tickets/${ticketId}/templates` as const
  const said = { text: '工单由服务台负责，我们会在另行告知的时间前解决。' }
  const unfilled = ['assignee.name', 'due.resolution']
  expect((await shelf.engineer.get<FilledText>(`${at}/${id}`)).body).toEqual({ ...said, unfilled })
  const all = async (language: string) =>
    (await mustBe<List<FilledTemplate>>(200, shelf.engineer.get(`${at}?language=${language}`))).body
      .items
  expect(await all('zh')).toContainEqual({ templateId: id, name: '由谁负责', ...said, unfilled })
  const english = (await all('en')).find(({ templateId }) => templateId === id)
  expect(english).toMatchObject({
    text: `The service desk has ${number}. We come back to you by a time to be confirmed.`,
  })
  // Somebody else’s own are not offered.
  const others = await shelf.company.owner.get<List<FilledTemplate>>(at)
  expect(others.body.items.map(({ templateId }) => templateId)).not.toContain(id)
})
