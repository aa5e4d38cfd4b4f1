import { daysAfter } from '@bylaw/kernel'
import { type Measured, ticketOutcome } from '@bylaw/rulebook'
import type { PastTicket } from '../../desk/past-tickets'
import { numberFrom, type RulePin } from '../../desk/ticket'
import { startOfDate } from '../../platform/today'
import type { Scope } from '../../scope'
import { answerUnder } from '../answer-under'
import type { RuleSetRow, VersionRow } from '../reads'
import { readAs } from './back-test-tickets'
import type { ExplainedCase, Trial } from './read-case'

/** A version with the rule set that it is of. */
interface Of {
  readonly ruleSet: RuleSetRow
  readonly version: VersionRow
}

/** A ticket: by what it was promised by, and with the draft in place of its own rule set. */
export async function ticketCase(
  scope: Scope,
  { row, ruleSet, drafted }: Trial,
  subject: { readonly id: string; readonly name: string },
): Promise<ExplainedCase | undefined> {
  const wish = {
    fromMs: startOfDate(scope.zone, row.fromDate),
    untilMs: startOfDate(scope.zone, daysAfter(row.toDate, 1)),
    after: numberFrom({ number: subject.name }) - 1,
    limit: 1,
  }
  const page = await scope.desk.pastTickets(wish, await scope.archive.past(wish))
  const past = page.tickets.find(({ id }) => id === subject.id)
  if (!past) return undefined
  const pinned = { sla: await pinOf(scope, past.sla), calendar: await pinOf(scope, past.calendar) }
  const instead = { ruleSet, version: drafted }
  const before = await side(scope, past, pinned, row.askedAtMs)
  const after = await side(scope, past, { ...pinned, [row.kind]: instead }, row.askedAtMs)
  return {
    before: before.said,
    after: after.said,
    now: { before: before.measured, after: after.measured },
  }
}

async function pinOf(scope: Scope, pin: RulePin | null): Promise<Of | null> {
  const found = pin && (await scope.rules.readRuleSetAt(pin.ruleSetId, pin.version))
  return found?.shown ? { ruleSet: found.ruleSet, version: found.shown } : null
}

interface Side {
  readonly said: ExplainedCase['before']
  readonly measured: Measured | null
}

/** How its clocks stood when the back-test was asked for; nothing is said where none was promised. */
async function side(
  scope: Scope,
  { ticket }: PastTicket,
  rules: Readonly<Record<'sla' | 'calendar', Of | null>>,
  nowMs: number,
): Promise<Side> {
  const { sla, calendar } = rules
  const read = {
    sla: sla && readAs('sla', sla.version.rules),
    calendar: calendar && readAs('calendar', calendar.version.rules),
  }
  const { measured } = ticketOutcome(read, ticket, nowMs)
  if (!sla || !calendar) return { said: {}, measured }
  const facts = { ...ticket, calendar: read.calendar, nowMs }
  const { explanation, refusal } = await answerUnder(scope, sla.ruleSet, sla.version, facts)
  const said = { ...(explanation ? { explanation } : {}), ...(refusal ? { refusal } : {}) }
  return { said, measured }
}
