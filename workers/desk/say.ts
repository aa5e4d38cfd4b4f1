import type { NewMessage, NewSolution } from '@bylaw/contract'
import { takeFiles } from '../files/take-files'
import type { Scope } from '../scope'
import type { Done } from './call'

/**
 * Says something on a ticket, with the files that go along. A word on a ticket that is over is heard
 * on another, which then has its files: the Desk comes first and is the truth. Where it breaks off in
 * between, the files stay with the ticket that they were sent on, and the retry passes them on.
 */
export async function addMessage(scope: Scope, ticketId: string, wish: NewMessage): Promise<Done> {
  const done = await scope.desk.addMessage(ticketId, await withFiles(scope, ticketId, wish))
  const heardOn = done.changed.ticketId
  if (wish.fileIds?.length && heardOn !== ticketId)
    await scope.files.passOn(wish.fileIds, ticketId, heardOn)
  return done
}

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
