import type { ArticleHit, ArticleRow } from '@bylaw/contract'
import { MantineProvider } from '@mantine/core'
import { QueryClient } from '@tanstack/react-query'
import { afterEach, expect, test, vi } from 'vitest'
import { inChinese } from '../on-screen.fixture'
import { ReplySuggestions } from './reply-suggestions'
import { linkToQuote, textToQuote } from './use-quoting'

const hit = (id: string, visibility: ArticleHit['visibility']) =>
  ({ id, visibility, title: [{ text: `推荐的${id}`, hit: false }] }) as unknown as ArticleHit
const row = (id: string, visibility: ArticleRow['visibility'], state: ArticleRow['state']) =>
  ({ id, visibility, state, title: `关联的${id}` }) as ArticleRow

vi.mock('../shell/company', () => ({ useMe: () => ({ person: { role: 'engineer' } }) }))
vi.mock('../common/problem-note', () => ({ ProblemNote: () => null }))
vi.mock('./use-suggestions', () => ({
  useSuggestions: () => [hit('art_1', 'public'), hit('art_2', 'internal'), hit('art_3', 'public')],
}))
vi.mock('./use-quoting', async (original) => ({
  ...(await original<object>()),
  useQuoting: () => ({ quote: () => 0, busy: false, error: null, unlinked: 0 }),
}))
vi.mock('@tanstack/react-query', async (original) => ({
  ...(await original<object>()),
  useQuery: () => ({
    data: [
      row('art_3', 'public', 'published'),
      row('art_4', 'internal', 'published'),
      row('art_5', 'public', 'draft'),
    ],
  }),
}))
afterEach(() => vi.unstubAllGlobals())

const shown = (text: string) => {
  vi.stubGlobal('window', { location: { origin: 'https://desk.example' } })
  return inChinese(
    <MantineProvider>
      <ReplySuggestions ticketId="tkt_1" text={text} most={20_000} insert={() => 0} />
    </MantineProvider>,
  )
}

test('a reply is offered what is public, what is attached first, and nothing of our own', () => {
  const html = shown('')
  expect(html.match(/(关联|推荐)的art_\d(?=<\/a>)/g)).toEqual(['关联的art_3', '推荐的art_1'])
  expect(html).toContain('aria-label="插入正文：关联的art_3"')
})

test('who pastes our own address of an article is told that customers cannot go there', () => {
  const said = '内容里有 1 个文章链接是内部地址'
  const pasted = shown('见 https://desk.example/knowledge/art_3')
  expect(pasted).toContain(said)
  expect(pasted).toContain('插入链接：关联的art_3')
  const linked = shown(`见 ${PORTAL}art_3`)
  expect(linked).not.toContain(said)
  expect(linked).not.toContain('插入链接：关联的art_3')
})

const PORTAL = 'https://desk.example/portal/acme?article='
/** Articles as they are read, each under its id. */
const reads = (articles: Record<string, object>) => {
  vi.stubGlobal('window', { location: { origin: 'https://desk.example' } })
  vi.stubGlobal('fetch', async (address: string) => {
    const id = address.split('/').at(-1) ?? ''
    const article = articles[id]
    return article
      ? Response.json(article)
      : Response.json({ code: 'not_found', status: 404 }, { status: 404 })
  })
}
const article = (
  id: string,
  visibility: ArticleRow['visibility'],
  state: ArticleRow['state'] = 'published',
  body = '1. 断电\n1. **重启**',
) => {
  const isOpen = visibility === 'public' && state === 'published'
  return { row: row(id, visibility, state), body, portalAddress: isOpen ? PORTAL + id : null }
}
const asLink = (id: string) => linkToQuote(new QueryClient(), id)
const asText = (id: string) => textToQuote(new QueryClient(), id)

test('what is public as published is quoted in plain words, or linked where customers read it', async () => {
  reads({ art_1: article('art_1', 'public') })
  expect(await asText('art_1')).toEqual({ words: '1. 断电\n2. 重启', unlinked: 0 })
  expect(await asLink('art_1')).toEqual({ words: `关联的art_1: ${PORTAL}art_1`, unlinked: 0 })
})

test.each([
  ['internal as published', 'internal', 'published'],
  ['not published yet', 'public', 'draft'],
  ['withdrawn', 'public', 'withdrawn'],
] as const)(
  'an article that is %s is neither quoted nor linked, whatever was offered',
  async (_, visibility, state) => {
    reads({ art_1: article('art_1', visibility, state) })
    expect(await asText('art_1')).toEqual({ refused: 'not_public' })
    expect(await asLink('art_1')).toEqual({ refused: 'not_public' })
  },
)

test('without a portal there is no link that a customer could follow', async () => {
  reads({ art_1: { ...article('art_1', 'public'), portalAddress: null } })
  expect(await asLink('art_1')).toEqual({ refused: 'no_portal' })
})

test('links within a quoted text lead to the portal where customers read on, and nowhere else', async () => {
  const body =
    '先看[接线](/knowledge/art_2)，再看[口令](/knowledge/art_3)和[旧版](/knowledge/art_4)。'
  reads({
    art_1: article('art_1', 'public', 'published', body),
    art_2: article('art_2', 'public'),
    art_3: article('art_3', 'internal'),
  })
  expect(await asText('art_1')).toEqual({
    words: `先看接线 (${PORTAL}art_2)，再看口令和旧版。`,
    unlinked: 2,
  })
})
