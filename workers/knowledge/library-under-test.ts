import type { ArticleHit, ArticleRow, ArticleView, CustomerView, NewArticle } from '@bylaw/contract'
import { mustBe, type Person, signUp } from '../journeys/front-door'

export interface List<Item> {
  readonly items: Item[]
  readonly nextCursor: string | null
}

export const TEXT = {
  title: '打印机无法开机',
  body: '## 先看电源\n\n1. 检查插座\n2. 长按 **电源键** 十秒',
  visibility: 'public',
  category: '打印机',
  tags: ['电源'],
} as const satisfies Partial<NewArticle>

/** A company with someone who writes, someone who publishes, and a customer’s contact who reads. */
export async function library(handle: string) {
  const company = await signUp(handle)
  const { owner } = company
  const engineer = await company.as('engineer')
  const wish = { name: '临江港务', level: 'standard' }
  const customer = (await mustBe<CustomerView>(201, owner.post('/v1/customers', wish))).body
  const contact = await company.contactOf(customer.id)

  const write = async (more: Partial<NewArticle> = {}): Promise<ArticleView> =>
    (await mustBe<ArticleView>(201, engineer.post('/v1/articles', { ...TEXT, ...more }))).body
  const act = async ({ row }: ArticleView, what: 'publication' | 'withdrawal') =>
    (
      await mustBe<ArticleView>(
        200,
        owner.post(`/v1/articles/${row.id}/${what}`, undefined, { version: row.version }),
      )
    ).body
  return {
    company,
    engineer,
    contact,
    customer,
    write,
    act,
    published: async (more: Partial<NewArticle> = {}) => act(await write(more), 'publication'),
  }
}
export type Library = Awaited<ReturnType<typeof library>>

export const read = (by: Person, { row }: ArticleView, more = '') =>
  by.get<ArticleView>(`/v1/articles/${row.id}${more}`)

export const titles = async (by: Person, query = '') =>
  (
    await mustBe<List<ArticleRow>>(200, by.get<List<ArticleRow>>(`/v1/articles?${query}`))
  ).body.items.map(({ title }) => title)

/** Titles of the articles that a search finds. */
export const found = async (by: Person, q: string) =>
  (
    await mustBe<List<ArticleHit>>(
      200,
      by.get<List<ArticleHit>>(`/v1/search?kind=article&q=${encodeURIComponent(q)}`),
    )
  ).body.items.map(({ title }) => title.map(({ text }) => text).join(''))
