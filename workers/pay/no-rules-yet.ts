import { type Words, words } from '@bylaw/kernel'
import { Problem } from '../platform/problem'
import { dateIn } from '../platform/today'
import type { Beginning } from '../rulebook/beginning-store'
import { refusalView } from '../rulebook/refusal-view'
import type { Scope } from '../scope'
import { NO_PIECE_RATES } from './no-piece-rates'
import type { Blocked } from './work-out'

/**
 * Why a month has no pay rules: the company has none, or has adopted them from a later day on alone, and
 * then which day that is and how they are made to hold before it.
 */
export async function noPayRules(scope: Scope, month: string, atMs: number): Promise<Problem> {
  const begins = await scope.rules.nextToBegin('pay', atMs)
  const message = begins ? onlyFrom(scope, month, begins) : NEVER_ANY
  return new Problem('rules_incomplete', {
    refusal: await refusalView(scope, { code: 'no_rules', message }, begins?.ruleSetId),
  })
}

/** The same of piece-rates, without which only verified work cannot be paid. */
export async function noPieceRates(scope: Scope, month: string, atMs: number): Promise<Blocked> {
  const begins = await scope.rules.nextToBegin('piecework', atMs)
  if (!begins) return NO_PIECE_RATES
  return {
    refusal: { code: 'no_rules', message: onlyFrom(scope, month, begins) },
    ruleSetId: begins.ruleSetId,
  }
}

function onlyFrom({ zone }: Scope, month: string, { zh, en, fromMs }: Beginning): Words {
  const [from, day] = [dateIn(zone, fromMs), `${month}-01`]
  return words(
    `规则“${zh}”自 ${from} 起才生效，不适用于 ${month}。要按它计算 ${month}，请在规则手册打开这套规则并修改，生效日期选 ${day} 或更早，写明追溯的理由；内容可以不变。`,
    `The rules “${en}” hold only from ${from} on, and not for ${month}. To work ${month} out by them, open that rule set in the rulebook and change it as from ${day} or before, with the reason why that reaches back; what it says may stay as it is.`,
  )
}

const NEVER_ANY = words(
  '还没有“月度工资”规则。请先采用含有这类规则的制度。',
  'There is no “Monthly pay” rule set. Adopt a regulation that has one first.',
)
