import { type RuleFinding, warningAt } from '@bylaw/rules-kit'
import { dateIn } from '../../platform/today'
import { actedOnIn } from '../acted-on'

/**
 * That rules of pay and of appraisal decide whole months and periods: those in force at the end
 * decide all of it. A rate from 15 December on pays the welds of 1 December as well, and whoever
 * passes it is told so before.
 *
 * @param validFromMs null for the moment of the last approval, which may be any
 */
export function wholeMonthFindings(
  zone: string,
  ruleSet: { readonly kind: string; readonly key: string },
  validFromMs: number | null,
): RuleFinding[] {
  if (actedOnIn(ruleSet) !== 'pay' && ruleSet.kind !== 'appraisal') return []
  if (validFromMs === null)
    return [wholeMonth('批准当天起的规则', 'Rules in force from their approval on')]
  const from = dateIn(zone, validFromMs)
  if (from.endsWith('-01')) return []
  return [wholeMonth(`从 ${from} 起的规则`, `Rules in force from ${from} on`)]
}

const wholeMonth = (zh: string, en: string): RuleFinding =>
  warningAt(
    '',
    'whole_month',
    `${zh}按整月核算：当月全月（包括此前的日子）都按新规则。要从下月起算，请把生效时间改为下月 1 日。`,
    `${en} decide the whole of that month, its earlier days included. To begin with the next month, let them take effect on its first day.`,
  )
