import type { Language, MacroPreview } from '@bylaw/contract'
import { ok, type Result, refuse } from '@bylaw/kernel'
import { PROBLEMS } from '../../platform/problem'
import type { DeskBooks } from '../books'
import type { DeskRefusal } from '../call'
import { byHand } from '../carry-out'
import { fieldChanges } from '../lifecycle/changes'
import { namedField, namesIn } from '../lifecycle/history'
import { bodyShown } from '../message-row'
import type { Member } from '../roster'
import { STAYS_AS_IT_IS } from '../there'
import type { Ticket } from '../ticket'
import type { KeptMessage } from '../tickets'
import { doAll, type StoppedAt } from './do-all'

/** What a macro would do to a ticket as it is now: it is done, looked at and undone. */
export function previewMacro(
  books: DeskBooks,
  ticket: Ticket,
  reader: Member,
  { macroId, language }: { readonly macroId: string; readonly language: Language },
  nowMs: number,
): Result<MacroPreview, DeskRefusal> {
  if (books.archive.sinceMs(ticket.number) !== undefined) return refuse(STAYS_AS_IT_IS)
  const macro = books.tools.one('macro', macroId, reader.personId)
  if (!macro) return refuse({ code: 'not_found' })
  const { zone, content } = macro
  const filling = { language, zone, agentId: reader.personId, nowMs }
  const steps: MacroPreview['steps'] = []
  const [latest] = books.tickets.saidBefore(ticket.number, Number.MAX_SAFE_INTEGER, false)
  let last = latest?.n ?? 0
  const done = undone(books, () =>
    doAll(
      books,
      ticket.number,
      content.actions,
      filling,
      byHand(books, reader, nowMs),
      (before, after) => {
        const said = saidAfter(books, ticket.number, last)
        last = said.last
        const doing = content.actions[steps.length]?.do ?? ''
        steps.push({ do: doing, says: said.says, ...fieldsOf(books, before, after) })
      },
    ),
  )
  const refusal = done.ok ? null : refusalOf(done.refusal, language)
  return ok({ version: ticket.version, steps, refusal })
}

/** Does something, and undoes it: only its answer is left. */
function undone<Value>(books: DeskBooks, work: () => Value): Value {
  const undo = new Error('Undone on purpose')
  let answer: Value | undefined
  try {
    books.apart(() => {
      answer = work()
      throw undo
    })
  } catch (error) {
    if (error !== undo) throw error
  }
  return answer as Value
}

/** What was said after a message, oldest first. */
function saidAfter(
  { tickets, roster }: DeskBooks,
  number: number,
  last: number,
): { last: number; says: MacroPreview['steps'][number]['says'] } {
  const since: KeptMessage[] = []
  for (const message of tickets.saidBefore(number, Number.MAX_SAFE_INTEGER, false)) {
    if (message.n <= last) break
    since.unshift(message)
  }
  const says = since.map((said) => ({
    kind: said.kind,
    visibility: said.visibility,
    body: bodyShown(roster, said),
    steps: said.steps,
  }))
  return { last: since.at(-1)?.n ?? last, says }
}

const fieldsOf = (books: DeskBooks, before: Ticket, after: Ticket) => ({
  fields: fieldChanges(before, after).map((each) => namedField(each, namesIn(books))),
})

function refusalOf(
  { at, refusal: { code, details } }: StoppedAt,
  language: Language,
): MacroPreview['refusal'] {
  const why = details?.detail ?? details?.refusal?.message ?? PROBLEMS[code][1]
  return { at, code, message: why[language] }
}
