import type { Explanation } from '@bylaw/contract'
import { type Words, words } from '@bylaw/kernel'

/** Which conditions of a level are not met, by their names and what is said of each. */
export function notMet({ trace }: Explanation): Words {
  const open = (trace.of ?? []).filter(({ value, unit }) => unit === 'yes_no' && value === false)
  const said = (language: 'zh' | 'en', [opens, closes]: readonly [string, string]) =>
    open
      .map(({ name, because }) =>
        because ? `${name[language]}${opens}${because[language]}${closes}` : name[language],
      )
      .join(language === 'zh' ? '；' : '; ')
  return words(
    `条件还没有全部满足：${said('zh', ['（', '）'])}。`,
    `Not every condition is met: ${said('en', [' (', ')'])}.`,
  )
}
