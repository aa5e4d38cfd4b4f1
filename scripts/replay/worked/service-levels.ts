import { compileCalendar } from '@bylaw/calendar'
import { clocks, type Ticket, type TicketEvent } from '@bylaw/rules-sla'
import { readInstant } from '../read-case'
import { MATCHING, readPolicy } from '../sla-policy'
import type { Adapter } from './answer'
import type { Args } from './args'

const OFFICE: [string, string][] = [['09:00', '18:00']]

/** SVC-03: one response and one solution against targets, Monday to Friday 09:00–18:00. */
export const SERVICE_LEVELS: Readonly<Record<string, Adapter>> = {
  sla: (args) => {
    const [reported, responded, resolved] = [
      local(args, 'reported'),
      local(args, 'responded'),
      local(args, 'resolved'),
    ]
    const policy = {
      first_response_min: args.number('response_minutes', 30),
      resolution_min: args.number('resolve_minutes', 480),
    }
    const calendar = compileCalendar({
      timezone: 'Asia/Shanghai',
      hours: { mon: OFFICE, tue: OFFICE, wed: OFFICE, thu: OFFICE, fri: OFFICE },
      holidays: args.list('holidays').map(String),
    })
    args.finish()
    const first: TicketEvent = { type: 'first_response', atMs: responded }
    const solved: TicketEvent = { type: 'solved', atMs: resolved }
    const ticket: Ticket = {
      priority: MATCHING,
      channel: 'telephone',
      openedAtMs: reported,
      history: responded <= resolved ? [first, solved] : [solved, first],
    }
    const answer = clocks(readPolicy(policy, true), ticket, calendar, Math.max(responded, resolved))
    if (!answer.ok) throw new Error(answer.refusal.code)
    const { firstResponse, resolution } = answer.value.clocks
    return {
      response_minutes: Math.floor((firstResponse?.usedSeconds ?? 0) / 60),
      response_met: firstResponse?.breached === false,
      resolve_minutes: Math.floor((resolution?.usedSeconds ?? 0) / 60),
      resolve_met: resolution?.breached === false,
    }
  },
}

/** A local time of the examples' office, as an instant. */
const local = (args: Args, name: string): number => readInstant(`${args.text(name)}+08:00`, name)
