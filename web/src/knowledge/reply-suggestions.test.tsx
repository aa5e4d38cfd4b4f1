import type { ArticleHit, ArticleRow } from '@bylaw/contract'
import { MantineProvider } from '@mantine/core'
import { QueryClient } from '@tanstack/react-query'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, expect, test, vi } from 'vitest'
import { sayIn } from '../i18n/say-in'
import { ReplySuggestions } from './reply-suggestions'
import { textToQuote } from './use-quoting'

const hit = (id: string, visibility: ArticleHit['visibility']) =>
  ({ id, visibility, title: [{ text: `推荐的${id}`, hit: false }] }) as unknown as ArticleHit
const row = (id: string, visibility: ArticleRow['visibility'], state: ArticleRow['state']) =>
  ({ id, visibility, state, title: `关联的${id}` }) as ArticleRow

vi.mock('../i18n/use-words', () => ({
  useWords: (words: Parameters<typeof sayIn>[0]) => sayIn(words, 'zh'),
}))
vi.mock('../shell/company', () => ({ useMe: () => ({ person: { role: 'engineer' } }) }))
vi.mock('../common/problem-note', () => ({ ProblemNote: () => null }))
vi.mock('./use-suggestions', () => ({
  useSuggestions: () => [hit('art_1', 'public'), hit('art_2', 'internal'), hit('art_3', 'public')],
}))
vi.mock('./use-quoting', async (original) => ({
  ...(await original<object>()),
  useQuoting: () => ({ quote: () => 0, busy: false, error: null, refused: undefined }),
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

test('a reply is offered what is public, what is attached first, and nothing of our own', () => {
  const html = renderToStaticMarkup(
    <MantineProvider>
      <ReplySuggestions ticketId="tkt_1" text="" most={20_000} insert={() => 0} />
    </MantineProvider>,
  )
  expect(html.match(/(关联|推荐)的art_\d(?=<\/a>)/g)).toEqual(['关联的art_3', '推荐的art_1'])
  expect(html).toContain('aria-label="插入正文：关联的art_3"')
})

test.each([
  ['public as published is quoted in plain words', 'public', 'published', '1. 断电\n2. 重启'],
  ['internal as published is not, whatever was offered', 'internal', 'published', null],
  ['not published yet is not', 'public', 'draft', null],
  ['withdrawn is not', 'public', 'withdrawn', null],
] as const)('an article that is %s', async (_, visibility, state, text) => {
  const article = { row: row('art_1', visibility, state) }
  vi.stubGlobal('window', { location: { origin: 'https://desk.example' } })
  vi.stubGlobal('fetch', async () => Response.json({ ...article, body: '1. 断电\n1. **重启**' }))
  expect(await textToQuote(new QueryClient(), 'art_1')).toBe(text)
})
