import { lookInTime } from '../automation/in-time'
import type { DeskBooks } from '../books'
import type { ToolNews } from './tool-news'

/** Takes in news of tools. Other rules of time look at every open ticket with the alarm, at once. */
export function takeInTools(books: DeskBooks, news: readonly ToolNews[]): void {
  books.tools.learn(news)
  if (news.some(({ kind }) => kind === 'rule')) lookInTime(books, 1)
}
