import type { NewMessage, NewSolution } from '@bylaw/contract'
import { withFiles } from '../files/with-files'
import type { Scope } from '../scope'
import type { PassedOn } from './became-line'
import { type Done, isReplayed, type WithFiles } from './call'
import type { Said } from './desk-line'

/**
 * Says something on a ticket, with the files that go along. A word on a ticket that is over is heard
 * on another, which then has its files: the Desk comes first and is the truth. Where it breaks off in
 * between, the files stay with the ticket that they were sent on, and the retry passes them on.
 *
 * @param version the ticket's when its writer read it, where that matters to them
 */
export const addMessage = (
  scope: Scope,
  ticketId: string,
  wish: NewMessage,
  version?: number,
): Promise<Done> =>
  heardOn(scope, ticketId, wish, (said) => scope.desk.addMessage(ticketId, said, version))

/** Says on a ticket what a letter or a call brought: once, by whomever and however often. */
export const passOn = (
  scope: Scope,
  cameBy: readonly string[],
  ticketId: string,
  wish: PassedOn,
): Promise<Done> =>
  heardOn(scope, ticketId, wish, (said) => scope.desk.passOn(cameBy, ticketId, said))

async function heardOn<Wish extends NewMessage>(
  scope: Scope,
  ticketId: string,
  wish: Wish,
  say: (said: Said<Wish>) => Promise<Done>,
): Promise<Done> {
  const done = await saying(scope, ticketId, wish, say)
  const heardOn = done.changed.ticketId
  if (wish.fileIds?.length && heardOn !== ticketId)
    await scope.files.passOn(wish.fileIds, ticketId, heardOn)
  return done
}

/** Offers a solution, with the files that go along. */
export const solveTicket = (
  scope: Scope,
  ticketId: string,
  version: number,
  wish: NewSolution,
): Promise<Done> =>
  saying(scope, ticketId, wish, (said) => scope.desk.solve(ticketId, version, said))

/** Without files a command is the same as before there were any, and D1 is not asked. */
const saying = <Wish extends { readonly fileIds?: readonly string[] | undefined }>(
  scope: Scope,
  ticketId: string,
  { fileIds, ...said }: Wish,
  say: (said: Omit<Wish, 'fileIds'> & WithFiles) => Promise<Done>,
): Promise<Done> =>
  withFiles(
    scope,
    ticketId,
    fileIds,
    (files) => say(files.length > 0 ? { ...said, files } : said),
    isReplayed,
  )
