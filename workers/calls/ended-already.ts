import type { CallView, Refusal } from '@bylaw/contract'
import { type Words, words } from '@bylaw/kernel'
import { numberSeen } from '../desk/number-seen'
import { whoDid } from '../people/who-did'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import type { Call } from './store'

/** Whoever changes or ends a call that has ended is told how, by whom and when. */
export async function endedAlready(scope: Scope, call: Call): Promise<Problem> {
  const { ticketId, endedBy, endedAtMs, outcome } = call
  const number = ticketId === null ? undefined : await numberSeen(scope, ticketId)
  const { subject, when } = await whoDid(scope, endedBy, endedAtMs)
  const said = { ...CAME, ...(isOurs(call) ? MADE : {}), ...(number ? {} : UNSEEN) }
  const how = outcome === null ? undefined : said[outcome]
  const [zh, en] = [how?.zh ?? '', how?.en ?? ''].map(
    (text) => `${text}${number ? ` ${number}` : ''}`,
  )
  const detail = words(
    `${subject.zh}结束这次通话：${zh}。`,
    `${subject.en} ended this call${when.en}: ${en}.`,
  )
  const details = ticketId && number ? { details: { ticketId, number } } : {}
  const refusal: Refusal = { code: 'ended_already', message: detail, ...details }
  return new Problem('wrong_state', { detail, refusal })
}

const isOurs = ({ direction }: Call): boolean => direction === 'outgoing'

const CAME: Readonly<Record<NonNullable<CallView['outcome']>, Words>> = {
  ticket: words('建立工单', 'a new ticket,'),
  attached: words('记入工单', 'added to ticket'),
  settled: words('当场解决', 'settled at once'),
  nobody: words('无人应答', 'nobody was there'),
  wrong_number: words('打错了', 'a wrong number'),
}

/** How it is said where the ticket is gone. */
const UNSEEN: Readonly<Partial<typeof CAME>> = {
  ticket: words('建立工单', 'a new ticket'),
  attached: words('记入一张工单', 'added to a ticket'),
}

/** How it is said of one that we made. */
const MADE: Readonly<Partial<typeof CAME>> = {
  settled: words('已接通', 'somebody was reached'),
  nobody: words('未接通', 'nobody was reached'),
  wrong_number: words('号码有误', 'the number was wrong'),
}
