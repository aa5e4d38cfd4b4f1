import type { AgreementKind } from '@bylaw/contract'
import { type Words, words } from '@bylaw/kernel'
import type { DeskBooks } from '../books'
import type { Ticket } from '../ticket'
import type { Agreement } from './agreement'
import { requesterOf } from './requester'

/** Tells those who are to answer what is asked of them; being chased, they are told again. */
export function tellAsked(
  books: DeskBooks,
  ticket: Ticket,
  agreement: Agreement,
  nowMs: number,
): void {
  const { kind, byId, chased, words: said } = agreement
  const by = books.roster.member(byId)?.name ?? ''
  const name = KIND[kind]
  const what =
    chased === 0
      ? words(`${by}：${name.zh}。${said}`, `${by}: ${name.en}. ${said}`)
      : words(
          `第 ${chased} 次催办 · ${name.zh}。${said}`,
          `Reminder ${chased} · ${name.en}. ${said}`,
        )
  tell(books, ticket, answerers(books, ticket, agreement), what, YOU_ANSWER, nowMs)
}

/** Tells whoever asked what was answered, or that their time has come. */
export function tellAnswered(
  books: DeskBooks,
  ticket: Ticket,
  { kind, byId, state, answer }: Agreement,
  nowMs: number,
): void {
  const name = KIND[kind]
  const by = books.roster.member(answer?.byId ?? '')?.name ?? ''
  const said = answer?.words ? words(`：${answer.words}`, `: ${answer.words}`) : words('', '')
  const outcome = state === 'agreed' ? AGREED : DECLINED
  const what = words(
    `${by} ${outcome.zh} · ${name.zh}${said.zh}`,
    `${by} ${outcome.en} · ${name.en}${said.en}`,
  )
  tell(books, ticket, [byId], what, YOU_ASKED, nowMs)
}

/** What was asked has lapsed with the turn of whoever asked: they know, and whoever was to answer. */
export function tellLapsed(
  books: DeskBooks,
  ticket: Ticket,
  agreement: Agreement,
  nowMs: number,
): void {
  const name = KIND[agreement.kind]
  const by = books.roster.member(agreement.byId)?.name ?? ''
  const what = words(
    `已失效 · ${by}：${name.zh}。${agreement.words}`,
    `Lapsed · ${by}: ${name.en}. ${agreement.words}`,
  )
  tell(books, ticket, answerers(books, ticket, agreement), what, NOT_YOURS_TO_ANSWER, nowMs)
  tell(books, ticket, [agreement.byId], what, YOU_ASKED, nowMs)
}

/** What was offered was taken back: whoever was to answer need not any more. */
export function tellWithdrawn(
  books: DeskBooks,
  ticket: Ticket,
  agreement: Agreement,
  nowMs: number,
): void {
  const name = KIND[agreement.kind]
  const by = books.roster.member(agreement.byId)?.name ?? ''
  const what = words(
    `${by} 已撤回 · ${name.zh}。${agreement.words}`,
    `${by} took it back · ${name.en}. ${agreement.words}`,
  )
  tell(books, ticket, answerers(books, ticket, agreement), what, NOT_YOURS_TO_ANSWER, nowMs)
}

/** An incident is the first's again: they are told, and the manager has a copy (R03.4). */
export function tellHandedBack(
  books: DeskBooks,
  ticket: Ticket,
  { byId, toId, copyToId }: Agreement,
  report: string | null,
  nowMs: number,
): void {
  const by = books.roster.member(toId ?? '')?.name ?? ''
  const said = report === null ? NO_REPORT : words(report, report)
  const what = words(`${by} 交还事件：${said.zh}`, `${by} hands the incident back: ${said.en}`)
  tell(books, ticket, [byId], what, YOURS_AGAIN, nowMs)
  if (copyToId !== null) tell(books, ticket, [copyToId], what, A_COPY, nowMs)
}

/** The time that was promised has come (R03.2). */
export function tellPromiseDue(
  books: DeskBooks,
  ticket: Ticket,
  { byId, words: said }: Agreement,
  nowMs: number,
): void {
  const what = words(`约定的时间到了：${said}`, `The time that was agreed has come: ${said}`)
  tell(books, ticket, [byId], what, YOU_PROMISED, nowMs)
}

/**
 * Something asked on a ticket waits for fewer than before, or for nobody: whoever need not answer it
 * any more has it no longer among the unread, unless something else there waits for them.
 *
 * @param before as it was asked until now; what it is since has been written down
 */
export function noLongerAsked(
  books: DeskBooks,
  ticket: Ticket,
  before: Agreement,
  nowMs: number,
): void {
  const { number } = ticket
  const asked = ticket.state === 'closed' ? [] : books.agreements.of(number)
  const still = asked
    .filter(({ state }) => state === 'asked')
    .flatMap((each) => answerers(books, ticket, each))
  const done = answerers(books, ticket, before).filter((id) => !still.includes(id))
  books.notices.settle({ kinds: ['asked'], number, why: YOU_ANSWER }, done, nowMs)
}

/** Only colleagues have an inbox: a customer's people read the ticket. */
function tell(
  { notices, roster }: DeskBooks,
  { number }: Ticket,
  people: readonly (string | null)[],
  what: Words,
  why: Words,
  atMs: number,
): void {
  const colleagues = people
    .filter((id) => id !== null)
    .filter((personId) => {
      const member = roster.member(personId)
      return member?.active === true && member.role !== 'contact'
    })
  notices.tell([...new Set(colleagues)], { kind: 'asked', number, what, why, atMs })
}

function answerers(
  books: DeskBooks,
  ticket: Ticket,
  { kind, toId, approvals }: Agreement,
): readonly (string | null)[] {
  if (kind === 'deferral') return [requesterOf(books, ticket).personId]
  if (kind !== 'approval') return [toId]
  const open = approvals.filter(({ byId }) => byId === null).map(({ role }) => role)
  return books.roster
    .active()
    .filter(({ personId, role }) => personId !== toId && open.some((post) => post === role))
    .map(({ personId }) => personId)
}

const KIND: Readonly<Record<AgreementKind, Words>> = {
  deferral: words('请求稍后处理', 'asks whether it can wait'),
  hand_over: words('请求移交', 'offers to hand it over'),
  incident: words('请求代为处理事件', 'asks for an incident to be handled'),
  resource: words('请求协助', 'asks for help'),
  approval: words('请求批准他人参与', 'asks for approval of someone else'),
}
const AGREED = words('同意了', 'agreed')
const DECLINED = words('没有同意', 'declined')
const NO_REPORT = words('尚无报告', 'the report is still owed')
const YOU_ANSWER = words('由您答复', 'It is yours to answer')
const NOT_YOURS_TO_ANSWER = words('不再需要您答复', 'It no longer waits for your answer')
const YOU_ASKED = words('是您提出的', 'You asked')
const YOU_PROMISED = words('您约定了这个时间', 'You agreed to this time')
const YOURS_AGAIN = words('工单重新由您负责', 'The ticket is yours again')
const A_COPY = words('抄送给您', 'You have a copy')
