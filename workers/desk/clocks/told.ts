import { durationWords } from '@bylaw/calendar'
import type { EventType } from '@bylaw/contract'
import { type Words, words } from '@bylaw/kernel'
import { LADDER_WORDS, namesOf, whenWords } from '@bylaw/rules-escalation'
import { CLOCK_WORDS } from '@bylaw/rules-sla'
import type { DeskBooks } from '../books'
import type { AlertData } from '../event-log'
import type { Notice } from '../notices/notice-book'
import type { Ticket } from '../ticket'
import type { Alert } from './alerts'
import type { Come } from './outlook'
import { rungOf } from './rules'
import { holdersOf, holdersOfAny } from './whom'

/** What is written down, told and passed on of one moment. */
interface Telling {
  readonly alert: Alert
  readonly notice: Notice
  readonly event: EventType
  readonly data: AlertData
}

/** A warning goes to whoever has the ticket, or to whoever has to find someone for it. */
export function warningAlert(
  books: DeskBooks,
  ticket: Ticket,
  { clock, atMs, leadMinutes, leftSeconds, dueAtMs }: Extract<Come, { kind: 'warning' }>,
  nowMs: number,
): Telling {
  const told = holdersOf(books, ticket, 'assignee', nowMs)
  const isTheirs = told.length === 1 && told[0] === ticket.assigneeId
  const lead = durationWords(leadMinutes * 60)
  const left = durationWords(Math.ceil(leftSeconds / 60) * 60)
  const name = CLOCK_WORDS[clock]
  return {
    alert: {
      clock,
      kind: 'warning',
      key: `${leadMinutes}`,
      atMs,
      notedAtMs: nowMs,
      told,
      words: words(`到期前 ${lead.zh}提醒`, `Warned ${lead.en} before it is due`),
    },
    notice: {
      kind: 'warned',
      number: ticket.number,
      what:
        leftSeconds > 0
          ? words(`${name.zh}：还有 ${left.zh}到期`, `${name.en}: due in ${left.en}`)
          : words(`${name.zh}：现在到期`, `${name.en}: due now`),
      why: isTheirs ? YOURS : NOBODYS,
      atMs: nowMs,
    },
    event: 'ticket.warned',
    data: { clock, dueAt: new Date(dueAtMs).toISOString(), leadMinutes, told },
  }
}

/** A step of a ladder goes to the roles it names; who gets the ticket by it is told as well. */
export function stepAlert(
  books: DeskBooks,
  ticket: Ticket,
  { clock, atMs, told: step, ladders }: Extract<Come, { kind: 'step' }>,
  nowMs: number,
): Telling {
  const { rules, version } = ladders
  const roles = step.assign === null ? step.tell : [...step.tell, step.assign]
  const told = holdersOfAny(books, ticket, roles, nowMs)
  const rung = rungOf(ladders, clock, step.step)
  const when = rung ? whenWords(rung.at) : words('', '')
  const names = namesOf(rules.roles, [...new Set(roles)])
  const name = LADDER_WORDS[clock]
  const { ref } = version
  return {
    alert: {
      clock,
      kind: 'step',
      key: step.step,
      atMs,
      notedAtMs: nowMs,
      told,
      words: words(`${when.zh}通知${names.zh}`, `Told ${names.en} ${when.en}`),
    },
    notice: {
      kind: 'escalated',
      number: ticket.number,
      what: words(`${name.zh}：${when.zh}`, `${name.en}: ${when.en}`),
      why: words(
        `“${ref.title.zh}”第 ${ref.version} 版：${when.zh}通知${names.zh}`,
        `“${ref.title.en}”, version ${ref.version}: ${names.en} ${isOne(roles)} told ${when.en}`,
      ),
      atMs: nowMs,
    },
    event: 'ticket.escalated',
    data: { clock, step: step.step, reminder: step.reminder, told },
  }
}

const isOne = (roles: readonly string[]): string => (roles.length === 1 ? 'is' : 'are')

const YOURS: Words = words('您是工单负责人', 'The ticket is yours')
const NOBODYS: Words = words(
  '工单还没有负责人，由您安排',
  'Nobody has the ticket: it is for you to see to that',
)
