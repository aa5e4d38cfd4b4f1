import { words } from '@bylaw/kernel'
import { answered, type Sentence } from '@bylaw/rules-kit'
import { appealBody, appealDecidedWithin, appealEffect, appealWindow } from './questions'
import type { AppealRules } from './rules'
import { spanWords } from './span'

/** Appeals in words, from what may be contested to when it is decided. */
export function explain(rules: AppealRules): readonly Sentence[] {
  const { against, window, decidedWithin } = rules
  return [
    {
      rule: '/against',
      text: words(
        `可以申诉的：${against.map(({ name }) => name.zh).join('、')}；同一结果最多申诉 ${rules.mostTimes} 次。`,
        `May be appealed against: ${against.map(({ name }) => name.en.toLowerCase()).join(', ')}; each at most ${rules.mostTimes === 1 ? 'once' : `${rules.mostTimes} times`}.`,
      ),
    },
    answered(
      appealWindow,
      window,
      words('告知之后的申诉期限', 'Time to appeal once told'),
      window === null ? undefined : spanWords(window),
    ),
    answered(appealBody, rules.heardBy, words('裁定', 'Heard by')),
    {
      rule: '/leastHearers',
      text: words(
        `至少 ${rules.leastHearers} 人裁定；给出结果的人和申诉人本人须回避。`,
        `At least ${rules.leastHearers} must hear it; never whoever gave the result, nor whoever appeals.`,
      ),
    },
    answered(appealEffect, rules.meanwhile, words('申诉期间', 'Meanwhile the result')),
    answered(
      appealDecidedWithin,
      decidedWithin,
      words('裁定期限', 'Decided within'),
      decidedWithin === null ? undefined : spanWords(decidedWithin),
    ),
  ]
}
