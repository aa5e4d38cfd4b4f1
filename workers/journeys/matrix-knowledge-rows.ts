import type { Row } from './matrix-rows'

const ARTICLE = {
  title: 'The gateway does not answer',
  body: 'Switch it off and on.',
  visibility: 'public',
  category: 'Gateways',
  tags: ['gateway'],
}

/** Every operation on what a company knows. */
export const KNOWLEDGE_ROWS: Readonly<Record<string, Row>> = {
  search: { query: '?q=ticket&kind=article' },
  listArticles: {},
  listArticleCategories: {},
  readArticle: {},
  writeArticle: { body: ({ person }) => ({ ...ARTICLE, ownerId: person }) },
  rewriteArticle: { body: () => ({ ...ARTICLE, note: 'Said better' }) },
  listArticleContents: {},
  diffArticle: { query: '?from=1&to=1' },
  careForArticle: { body: ({ person }) => ({ ownerId: person, reviewOn: '2027-01-31' }) },
  publishArticle: {},
  withdrawArticle: {},
  voteOnArticle: { body: () => ({ helpful: true }) },
  suggestArticles: { query: '?text=gateway' },
  listTicketArticles: {},
  attachArticle: { body: ({ article }) => ({ articleId: article }) },
  detachArticle: {},
  articleFromTicket: {},
}
