import { env } from 'cloudflare:test'
import type {
  ArticleContentRow,
  ArticleDiff,
  ArticleHit,
  ArticleRow,
  ArticleView,
  TicketChanged,
} from '@bylaw/contract'
import { beforeAll, describe, expect, test } from 'vitest'
import { mustBe, type Person, signUp } from '../journeys/front-door'
import { neighbourOf } from '../journeys/neighbours'
import { found, type Library, type List, library, read, TEXT, titles } from './library-under-test'

let ours: Library['company']
let engineer: Person
let contact: Person
let customer: Library['customer']
let write: Library['write']
let act: Library['act']
let published: Library['published']

beforeAll(async () => {
  const made = await library('knowledge-ours')
  ;({ company: ours, engineer, contact, customer, write, act, published } = made)
}, 60_000)

describe('readers see what is published for them', () => {
  test('nobody but those who write sees a draft', async () => {
    const draft = await write({ title: '草稿一篇' })
    const hr = await ours.as('hr')
    expect((await read(engineer, draft)).status).toBe(200)
    expect((await read(hr, draft)).status).toBe(404)
    expect((await read(contact, draft)).status).toBe(404)
    expect(await found(engineer, '草稿一篇')).toEqual([])
    expect(await titles(hr)).not.toContain('草稿一篇')
  })

  test('contacts see public articles, and neither list nor search tells of internal ones', async () => {
    const open = await published({ title: '网关指示灯说明' })
    const closed = await published({ title: '网关调试口令', visibility: 'internal' })
    expect((await read(contact, open)).body.body).toBe(TEXT.body)
    expect((await read(contact, closed)).status).toBe(404)
    expect(await titles(contact)).toContain('网关指示灯说明')
    expect(await titles(contact)).not.toContain('网关调试口令')
    expect(await found(contact, '网关')).toEqual(['网关指示灯说明'])
    expect(await found(engineer, '网关')).toEqual(['网关调试口令', '网关指示灯说明'])
    expect(await found(contact, 'public')).toEqual([])
    expect(
      (await contact.post(`/v1/articles/${closed.row.id}/votes`, { helpful: true })).status,
    ).toBe(404)
  })

  test('an article says where customers read it once it is published for them, and the portal stands', async () => {
    const { owner } = ours
    const open = await published({ title: '网关接线' })
    expect(open.portalAddress).toBeNull()
    const wish = { handle: 'knowledge-ours', unknownSenders: 'hold' }
    await mustBe(200, owner.put('/v1/mail-settings', wish, { version: 0 }))
    const at = `/portal/knowledge-ours?article=${open.row.id}`
    expect((await read(engineer, open)).body.portalAddress).toContain(at)
    const unseen = [
      await write({ title: '网关接线草稿' }),
      await published({ title: '网关口令', visibility: 'internal' }),
      await act(open, 'withdrawal'),
    ]
    for (const article of unseen)
      expect((await read(engineer, article)).body.portalAddress).toBeNull()
  })

  test('a further version is not seen, nor searched for, before it is published', async () => {
    const first = await published({ title: '阀门复紧', body: '旧步骤' })
    const second = await mustBe<ArticleView>(
      201,
      engineer.post(
        `/v1/articles/${first.row.id}/contents`,
        { ...TEXT, title: '阀门复紧', body: '新扭矩表', visibility: 'internal', note: '换表' },
        { version: first.row.version },
      ),
    )
    expect((await read(contact, first)).body).toMatchObject({ body: '旧步骤', content: 1 })
    expect((await read(contact, first, '?content=2')).status).toBe(404)
    expect((await read(engineer, first)).body.row.furtherVersion).toBe(true)
    expect(await found(engineer, '扭矩表')).toEqual([])

    await act(second.body, 'publication')
    expect(await found(engineer, '扭矩表')).toEqual(['阀门复紧'])
    // The new version is internal, and with it the article.
    expect((await read(contact, first)).status).toBe(404)
    expect(await found(contact, '阀门')).toEqual([])
  })

  test('what is withdrawn is gone for readers, and its versions stay', async () => {
    const article = await act(await published({ title: '过时的办法' }), 'withdrawal')
    expect((await read(contact, article)).status).toBe(404)
    expect(await found(engineer, '过时')).toEqual([])
    expect((await read(engineer, article)).body.row.state).toBe('withdrawn')
    const again = await act(article, 'publication')
    expect(again.row.state).toBe('published')
  })

  test('no article of another company is there', async () => {
    const article = await published({ title: '本公司的办法' })
    const theirs = await neighbourOf(ours, () => signUp('knowledge-theirs'))
    expect((await read(theirs.owner, article)).status).toBe(404)
    expect(await found(theirs.owner, '本公司')).toEqual([])
  })
})

describe('versions', () => {
  test('are kept as they were written, and say what changed', async () => {
    const first = await write({ body: '一\n二\n三' })
    const path = `/v1/articles/${first.row.id}`
    const rewritten = { ...TEXT, body: '一\n二半\n三', note: '补充' }
    await mustBe(201, engineer.post(`${path}/contents`, rewritten, { version: 1 }))
    const versions = await engineer.get<List<ArticleContentRow>>(`${path}/contents`)
    expect(versions.body.items.map(({ content, note }) => [content, note])).toEqual([
      [2, '补充'],
      [1, ''],
    ])
    const diff = await engineer.get<ArticleDiff>(`${path}/diff?from=1&to=2`)
    expect(diff.body.lines.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'removed', text: '二' },
      { kind: 'added', text: '二半' },
    ])
    for (const change of ["UPDATE article_contents SET body = 'x'", 'DELETE FROM article_contents'])
      for (const shard of [env.SHARD_01, env.SHARD_02])
        await shard
          .prepare(`${change} WHERE article_id = ?`)
          .bind(first.row.id)
          .run()
          .catch(() => undefined)
    expect((await read(engineer, first, '?content=1')).body.body).toBe('一\n二\n三')
  })

  test('whoever read an older one is told, and overwrites nothing', async () => {
    const article = await write()
    const path = `/v1/articles/${article.row.id}/contents`
    const wish = { ...TEXT, note: '' }
    await mustBe(201, engineer.post(path, wish, { version: 1 }))
    expect((await engineer.post(path, wish, { version: 1 })).status).toBe(412)
    expect((await engineer.post(path, wish)).status).toBe(428)
  })
})

test('a reader counts once, by what they said last', async () => {
  const article = await published()
  const vote = async (by: Person, helpful: boolean) =>
    (
      await mustBe<ArticleView>(
        200,
        by.post<ArticleView>(`/v1/articles/${article.row.id}/votes`, { helpful }),
      )
    ).body
  await vote(contact, true)
  await vote(contact, true)
  await vote(engineer, true)
  const { row, myVote } = await vote(contact, false)
  expect([row.helpful, row.unhelpful, myVote]).toEqual([1, 1, 'unhelpful'])
})

test('what has to be looked at again comes by its day, and what is not due does not', async () => {
  const on = (reviewOn: string | null, title: string) => published({ reviewOn, title })
  await on('2020-02-01', '后到期')
  await on('2020-01-01', '先到期')
  await on('2099-01-01', '还早')
  await on(null, '不复核')
  expect(await titles(engineer, 'due=true')).toEqual(['先到期', '后到期'])
})

test('lists follow page by page, and by category', async () => {
  for (const title of ['甲', '乙', '丙']) await published({ title, category: '翻页' })
  const seen: string[] = []
  for (let cursor: string | null = ''; cursor !== null; ) {
    const query: string = `category=${encodeURIComponent('翻页')}&limit=2${cursor && `&cursor=${cursor}`}`
    const { body }: { body: List<ArticleRow> } = await mustBe<List<ArticleRow>>(
      200,
      contact.get<List<ArticleRow>>(`/v1/articles?${query}`),
    )
    seen.push(...body.items.map(({ title }) => title))
    cursor = body.nextCursor
  }
  expect(seen).toHaveLength(3)
  expect(new Set(seen)).toEqual(new Set(['甲', '乙', '丙']))
  const { body } =
    await contact.get<List<{ category: string; articles: number }>>('/v1/article-categories')
  expect(body.items).toContainEqual({ category: '翻页', articles: 3 })
})

describe('on a ticket', () => {
  const openTicket = async (subject: string): Promise<TicketChanged> =>
    (
      await mustBe<TicketChanged>(
        201,
        engineer.post('/v1/tickets', {
          subject,
          description: '按下电源键没有反应。',
          priority: 'low',
          channel: 'web',
          customerId: customer.id,
        }),
      )
    ).body

  test('an article is made of what solved it, once, as a draft for ourselves', async () => {
    const { ticketId, number, version } = await openTicket('三号机黑屏')
    const make = () => engineer.post<ArticleView>(`/v1/tickets/${ticketId}/article`)
    expect((await make()).status).toBe(409)
    const steps = ['断电', '更换电源板']
    const solution = { summary: '电源板老化', steps, told: 'telephone' }
    await mustBe(200, engineer.post(`/v1/tickets/${ticketId}/solution`, solution, { version }))
    const made = (await mustBe<ArticleView>(201, make())).body
    expect(made.row).toMatchObject({ title: '三号机黑屏', state: 'draft', visibility: 'internal' })
    expect(made.fromTicket).toEqual({ id: ticketId, number })
    expect(made.body).toBe(
      '## 现象\n\n按下电源键没有反应。\n\n## 解决办法\n\n电源板老化\n\n1. 断电\n2. 更换电源板',
    )
    expect((await make()).body.row.id).toBe(made.row.id)
  })

  test('articles are attached and taken off; contacts see those that are for them', async () => {
    const { ticketId } = await openTicket('卡纸')
    const path = `/v1/tickets/${ticketId}/articles`
    const open = await published({ title: '卡纸怎么办' })
    const closed = await published({ title: '卡纸返修价', visibility: 'internal' })
    for (const { row } of [open, closed, open])
      await mustBe(200, engineer.post(path, { articleId: row.id }))
    const attached = async (by: Person) =>
      (await by.get<List<ArticleRow>>(path)).body.items.map(({ title }) => title)
    expect(await attached(engineer)).toEqual(['卡纸怎么办', '卡纸返修价'])
    expect(await attached(contact)).toEqual(['卡纸怎么办'])
    await mustBe(200, engineer.post(`${path}/${open.row.id}/detachment`))
    expect(await attached(engineer)).toEqual(['卡纸返修价'])
  })

  test('articles are suggested for what is being written', async () => {
    await published({ title: '传感器读数漂移的校准', tags: ['传感器'] })
    await published({ title: '传感器选型', visibility: 'internal' })
    const suggested = async (by: Person, text: string) =>
      (
        await by.get<List<ArticleHit>>(`/v1/article-suggestions?text=${encodeURIComponent(text)}`)
      ).body.items.map(({ title }) => title.map((piece) => piece.text).join(''))
    const text = '客户说三号传感器读数一直在漂移，怎么处理？'
    expect(await suggested(engineer, text)).toEqual(['传感器读数漂移的校准', '传感器选型'])
    expect(await suggested(contact, text)).toEqual(['传感器读数漂移的校准'])
    expect(await suggested(engineer, '天气不错')).toEqual([])
  })
})
