import type { Explanation } from '@bylaw/contract'
import { type Words, words } from '@bylaw/kernel'
import type { NotMet } from '../platform/problem'

/** The conditions that are not met, each with its clauses. */
export const conditionsNotMet = (explanation: Explanation): NotMet['conditions'] =>
  openIn(explanation).map(({ name, because, clauses = [] }) => ({
    name,
    because: because ?? null,
    clauses,
  }))

const openIn = ({ trace }: Explanation) =>
  (trace.of ?? []).filter(({ value, unit }) => unit === 'yes_no' && value === false)

/** Which conditions of a level are not met, by their names and what is said of each. */
export function notMet(explanation: Explanation): Words {
  const open = openIn(explanation)
  const said = (language: 'zh' | 'en', [opens, closes]: readonly [string, string]) =>
    open
      .map(({ name, because }) =>
        because ? `${name[language]}${opens}${because[language]}${closes}` : name[language],
      )
      .join(language === 'zh' ? '；' : '; ')
  return words(
    `条件还没有全部满足：${said('zh', ['（', '）'])}。`,
    `Not all conditions are met: ${said('en', [' (', ')'])}.`,
  )
}
