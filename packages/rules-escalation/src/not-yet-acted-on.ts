import { words } from '@bylaw/kernel'
import type { Sentence } from '@bylaw/rules-kit'
import { CLOCKS, type EscalationRules } from './rules'

/** The desk climbs the ladders of its promises: it chases no requests, and hands no ticket over. */
export function notYetActedOn({ ladders, complaint }: EscalationRules): readonly Sentence[] {
  return [
    ...(ladders.request === undefined ? [] : [{ rule: '/ladders/request', text: NO_REQUESTS }]),
    ...CLOCKS.flatMap((clock) =>
      (ladders[clock] ?? []).flatMap(({ assign }, row) =>
        assign === null ? [] : [{ rule: `/ladders/${clock}/${row}/assign`, text: NO_ASSIGNMENT }],
      ),
    ),
    ...(complaint === undefined ? [] : [{ rule: '/complaint', text: NO_COMPLAINTS }]),
  ]
}

const NO_REQUESTS = words(
  '协助请求的催办已登记，但系统目前还不能登记请求，不会据此催办',
  'Chasing requests is recorded, but requests cannot be recorded yet, so nothing chases them',
)
const NO_ASSIGNMENT = words(
  '转给他人的一级目前只通知对方，不会自动转派',
  'Whoever is to get the ticket is told of it; it is not handed over by itself yet',
)
const NO_COMPLAINTS = words(
  '投诉的时限和催办已登记，但系统目前不会据此计时',
  'The time and ladder of complaints are recorded, but nothing keeps time by them yet',
)
