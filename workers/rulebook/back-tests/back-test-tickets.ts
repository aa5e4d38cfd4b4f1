import { daysAfter } from '@bylaw/kernel'
import { type Case, rulebook, type TicketRules, ticketOutcome } from '@bylaw/rulebook'
import { type PastTicket, type PastTickets, rulesName } from '../../desk/past-tickets'
import { startOfDate } from '../../platform/today'
import type { Scope } from '../../scope'
import type { Slice } from './back-test-slice'
import type { BackTestRow } from './back-test-table'

/** Tickets that a slice reads from the Desk. */
const PAGE = 1_000

/**
 * The next tickets of the period, archived ones as well: under the rules each was promised by, and with the draft in
 * place of its own rule set. Clocks are read as of the moment at which the back-test was asked for.
 */
export async function ticketSlice(scope: Scope, row: BackTestRow): Promise<Slice> {
  const wish = {
    fromMs: startOfDate(scope.zone, row.fromDate),
    untilMs: startOfDate(scope.zone, daysAfter(row.toDate, 1)),
    after: Number(row.place.after ?? 0),
    limit: PAGE,
  }
  const page = await scope.desk.pastTickets(wish, await scope.archive.past(wish))
  const rulesOf = ruleReader(page, row)
  const cases = page.tickets.map(
    (past): Case => ({
      subject: { id: past.id, name: past.name, month: null },
      before: ticketOutcome(rulesOf(past, 'before'), past.ticket, row.askedAtMs),
      after: ticketOutcome(rulesOf(past, 'after'), past.ticket, row.askedAtMs),
    }),
  )
  const last = page.tickets.at(-1)
  const more = page.tickets.length === PAGE && last !== undefined
  return {
    cases,
    next: more ? { month: null, after: String(last.number) } : null,
    done: cases.length,
    total: page.total,
  }
}

/** Reads each version once a page, so that a calendar is prepared once as well. */
function ruleReader({ rules }: PastTickets, row: BackTestRow) {
  const drafted = readAs(row.kind === 'calendar' ? 'calendar' : 'sla', row.rules)
  const read = new Map<string, unknown>()
  const of = (kind: 'sla' | 'calendar', past: PastTicket, side: 'before' | 'after') => {
    const pin = past[kind]
    const governs = row.kind === kind && (pin === null || pin.ruleSetId === row.ruleSetId)
    if (side === 'after' && governs) return drafted
    if (pin === null) return null
    const name = rulesName(pin)
    if (!read.has(name)) read.set(name, readAs(kind, rules[name]))
    return read.get(name)
  }
  return (past: PastTicket, side: 'before' | 'after'): TicketRules => ({
    sla: of('sla', past, side) as TicketRules['sla'],
    calendar: of('calendar', past, side) as TicketRules['calendar'],
  })
}

/** The rules of a calendar are the calendar and the name people call it by. */
export function readAs<K extends keyof TicketRules>(
  kind: K,
  rules: unknown,
): NonNullable<TicketRules[K]>
export function readAs(kind: keyof TicketRules, rules: unknown): unknown {
  if (kind !== 'calendar') return rulebook.sla.rules.parse(rules)
  const { name: _, ...calendar } = rulebook.calendar.rules.parse(rules)
  return calendar
}
