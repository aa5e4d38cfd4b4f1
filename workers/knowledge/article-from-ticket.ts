import type { ArticleView, MessageView, TicketView } from '@bylaw/contract'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { articleView } from './article-view'
import { writeArticle } from './write-article'

/**
 * Makes an article of a solved ticket: what the customer told, and the steps that helped. It starts
 * as a draft for ourselves, since both may name what is not for others. A ticket has one article;
 * whoever asks again is given it.
 */
export async function articleFromTicket(scope: Scope, ticketId: string): Promise<ArticleView> {
  const ticket = await scope.desk.read(ticketId)
  const known = await scope.articles.ofTicket(ticketId)
  if (known) return articleView(scope, known, known.latestContent)
  const solution = ticket.messages.findLast(({ kind }) => kind === 'solution')
  if (!solution) throw new Problem('wrong_state')
  return writeArticle(
    scope,
    {
      title: ticket.row.subject,
      body: bodyOf(HEADINGS[scope.companyLanguage], ticket, solution),
      visibility: 'internal',
      category: '',
      tags: [],
      reviewOn: null,
    },
    { id: ticketId, number: ticket.row.number },
  )
}

interface Headings {
  readonly problem: string
  readonly solution: string
}

/** In the language of the company, whose article it is. */
const HEADINGS: Readonly<Record<Scope['companyLanguage'], Headings>> = {
  zh: { problem: '现象', solution: '解决办法' },
  en: { problem: 'What happens', solution: 'What helps' },
}

function bodyOf(headings: Headings, { messages }: TicketView, solution: MessageView): string {
  const description = messages.find(({ kind }) => kind === 'description')
  const steps = solution.steps.map((step, index) => `${index + 1}. ${step}`)
  return [
    ...(description ? [`## ${headings.problem}`, description.body] : []),
    `## ${headings.solution}`,
    solution.body,
    steps.join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .slice(0, 50_000)
}
