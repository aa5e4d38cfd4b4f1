import type { TicketChanged } from '@bylaw/contract'
import { ok, type Result, refuse, words } from '@bylaw/kernel'
import { PROBLEMS } from '../../platform/problem'
import type { DeskBooks } from '../books'
import type { DeskRefusal, MacroCommand, TicketStep } from '../call'
import type { Member } from '../roster'
import { ticketFor } from '../there'
import { numberText } from '../ticket'
import { doAll, type StoppedAt } from './do-all'

/**
 * Does to a ticket what a macro says: each action is a step as by hand and a version of its own, and
 * where one of them may not be done nothing is.
 */
export function applyMacro(
  books: DeskBooks,
  member: Member,
  wish: MacroCommand,
  nowMs: number,
  take: (step: TicketStep) => Result<TicketChanged, DeskRefusal>,
): Result<TicketChanged, DeskRefusal> {
  const there = ticketFor(books, member, wish)
  if (!there.ok) return there
  const macro = books.tools.one('macro', wish.macroId, member.personId)
  if (!macro) return refuse({ code: 'not_found' })
  const { number, version } = there.value
  const { zone, content } = macro
  const filling = { language: wish.language, zone, agentId: member.personId, nowMs }
  const done = doAll(books, number, content.actions, filling, take)
  if (!done.ok) return refuse(whole(done.refusal))
  books.causes.note('macro', macro, done.value, version)
  return ok({
    ticketId: done.value.id,
    number: numberText(number),
    version: done.value.version,
    seq: books.events.lastSeq(),
  })
}

/** The articles that a macro attaches, which are not at the Desk; none where it is not for them. */
export const articlesOf = (
  { tools }: DeskBooks,
  { personId }: Member,
  macroId: string,
): readonly string[] =>
  (tools.one('macro', macroId, personId)?.content.actions ?? []).flatMap((action) =>
    action.do === 'attach' ? [action.articleId] : [],
  )

/** The refusal of one action as that of the whole: it says which one. */
function whole({ at, refusal: { code, details } }: StoppedAt): DeskRefusal {
  const why = details?.detail ?? details?.refusal?.message ?? PROBLEMS[code][1]
  const detail = words(
    `宏的第 ${at + 1} 项操作不能执行，全部未做：${why.zh}`,
    `Action ${at + 1} of the macro cannot be done, so nothing was: ${why.en}`,
  )
  return { code, details: { ...details, detail } }
}
