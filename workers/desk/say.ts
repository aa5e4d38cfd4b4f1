import type { NewMessage, NewSolution } from '@bylaw/contract'
import { takeFiles } from '../files/take-files'
import type { Scope } from '../scope'
import type { Done } from './call'

/** Says something on a ticket, with the files that go along. */
export const addMessage = async (scope: Scope, ticketId: string, wish: NewMessage): Promise<Done> =>
  scope.desk.addMessage(ticketId, await withFiles(scope, ticketId, wish))

/** Offers a solution, with the files that go along. */
export const solveTicket = async (
  scope: Scope,
  ticketId: string,
  version: number,
  wish: NewSolution,
): Promise<Done> => scope.desk.solve(ticketId, version, await withFiles(scope, ticketId, wish))

async function withFiles<Wish extends { readonly fileIds?: readonly string[] | undefined }>(
  scope: Scope,
  ticketId: string,
  { fileIds, ...said }: Wish,
) {
  // Without files a command is the same as before there were any, and D1 is not asked.
  return fileIds?.length ? { ...said, files: await takeFiles(scope, ticketId, fileIds) } : said
}
