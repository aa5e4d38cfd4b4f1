import { ok, type Result, refuse, words } from '@bylaw/kernel'
import { type Decided, type Refusal, undecided } from '@bylaw/rules-kit'
import type { TransportFacts } from './facts'
import type { TravelRules } from './rules'
import { rideConsent, seats } from './trip-questions'

export interface TransportDecision {
  readonly about: 'transport'
  readonly reimbursable: boolean
  readonly needsPriorApproval: boolean
}

/**
 * Whether a ride is paid (R19.8): coach, train and ship between places, bus and metro in town;
 * plane, taxi and anything else only when applied for. Between places a ride is paid in the seats
 * of the standard, so it has to be known in which one it was.
 */
export function transport(
  { transport: rules }: TravelRules,
  { mode, scope, consent, seat }: TransportFacts,
): Result<Decided<TransportDecision>, Refusal> {
  const index = rules.free.findIndex((free) => free.mode === mode && free.scope === scope)
  const free = index >= 0
  if (!free && consent === 'afterwards' && rules.consent === null) return undecided(rideConsent)
  const hasSeat = free && (scope === 'intercity' || seat !== null)
  if (hasSeat && rules.seats === null) return undecided(seats)
  if (hasSeat && seat === null) return refuse(noSeat)

  const consented =
    consent === 'before' || (consent === 'afterwards' && rules.consent === 'afterwards_too')
  const seated = !hasSeat || (rules.seats ?? []).some((paid) => paid === seat)
  const reimbursable = (free && seated) || consented
  return ok({
    decision: { about: 'transport', reimbursable, needsPriorApproval: !free || !seated },
    trace: {
      name: words('可否报销', 'Is it paid'),
      value: reimbursable,
      unit: 'yes_no',
      because: reasonOf(free, seated, consent),
      rule: free ? `/transport/free/${index}` : '/transport/free',
      fact: '/mode',
      of: [
        {
          name: words('申请', 'Request'),
          value: consented,
          unit: 'yes_no',
          rule: rideConsent.at,
          fact: '/consent',
        },
      ],
    },
  })
}

const noSeat: Refusal = {
  code: 'missing_fact',
  message: words('缺少车船票的席别。', 'The seat or berth of the ticket is missing.'),
  rule: seats.at,
  fact: '/seat',
}

function reasonOf(free: boolean, seated: boolean, consent: TransportFacts['consent']) {
  if (free && seated) return words('一般交通工具，不用申请', 'ordinary transport needs no request')
  const need = free
    ? words('超出乘坐标准', 'the seat is above the standard')
    : words('须事先申请的交通工具', 'transport that needs a request')
  const given = {
    none: words('没有申请', 'nobody agreed to it'),
    before: words('已事先申请并经同意', 'asked for beforehand and agreed to'),
    afterwards: words('事后补批', 'approved afterwards'),
  }[consent]
  return words(`${need.zh}，${given.zh}`, `${need.en}; ${given.en}`)
}
