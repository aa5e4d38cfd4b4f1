import type { RuleVersionRef } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import type { Trace } from '@bylaw/rules-kit'
import { dateIn } from '../platform/today'

/**
 * What a slip says of rules that take effect within its month: they decide all of it, also the days
 * before. Undefined for rules that were in force from its first day on.
 */
export function begunWithin(zone: string, month: string, ref: RuleVersionRef): Trace | undefined {
  const { title, version, validFromMs } = ref
  const from = dateIn(zone, validFromMs)
  if (from <= `${month}-01`) return undefined
  return {
    name: words('本月中途生效的规则', 'Rules that take effect within the month'),
    value: from,
    unit: 'date',
    because: words(
      `《${title.zh}》第 ${version} 版从 ${from} 起生效；工资按整月核算，${month} 全月都按它`,
      `version ${version} of “${title.en}” takes effect on ${from}; pay is by the month, so all of ${month} goes by it`,
    ),
  }
}
