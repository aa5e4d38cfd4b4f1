import type { Language } from '@bylaw/contract'
import type { Done } from '../desk/call'
import { attachArticle } from '../knowledge/attach-article'
import { articleFor } from '../knowledge/readership'
import type { Scope } from '../scope'

/**
 * Does to a ticket what a macro says. What the Desk does comes first, all of it or nothing, and is
 * the truth; the articles follow. Where that breaks off, the retry gets the Desk's first answer and
 * attaches them again: twice is once.
 */
export async function applyMacro(
  scope: Scope,
  ticketId: string,
  version: number,
  macroId: string,
  language: Language,
): Promise<Done> {
  const articleIds = await scope.desk.articlesOfMacro(macroId)
  for (const articleId of articleIds) await articleFor(scope, articleId)
  const done = await scope.desk.applyMacro(ticketId, version, macroId, language)
  for (const articleId of articleIds) await attachArticle(scope, ticketId, articleId)
  return done
}
