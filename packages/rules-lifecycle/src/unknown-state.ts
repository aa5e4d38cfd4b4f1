import { type Result, refuse, words } from '@bylaw/kernel'
import type { Refusal } from '@bylaw/rules-kit'

export const unknownState = (key: string, fact: string): Result<never, Refusal> =>
  refuse({
    code: 'no_such_state',
    message: words(`没有“${key}”这个状态。`, `There is no state “${key}”.`),
    rule: '/states',
    fact,
    details: { state: key },
  })
