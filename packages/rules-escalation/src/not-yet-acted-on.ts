import { words } from '@bylaw/kernel'
import type { Sentence } from '@bylaw/rules-kit'
import type { EscalationRules } from './rules'

/** Requests for help are chased by the time that the rules on responsibility give, not by a ladder. */
export const notYetActedOn = ({ ladders }: EscalationRules): readonly Sentence[] =>
  ladders.request === undefined ? [] : [{ rule: '/ladders/request', text: NO_REQUESTS }]

const NO_REQUESTS = words(
  '协助请求目前按“责任人”规则的答复时限催办，不按这里的阶梯',
  'Requests for help are chased by the time that the responsibility rules give, not by this ladder yet',
)
