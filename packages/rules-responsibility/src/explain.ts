import { words } from '@bylaw/kernel'
import { answered, type Sentence } from '@bylaw/rules-kit'
import { answerWithin } from './questions'
import type { ResponsibilityRules } from './rules'

/** Responsibility in words, from the first responsible to chasing. */
export const explain = (rules: ResponsibilityRules): readonly Sentence[] => [
  {
    rule: '/mayWait',
    text: rules.mayWait
      ? words(
          '先找第一责任人；没空时，业务同意等待的仍归第一责任人，否则由第二责任人处理。',
          'The first responsible takes it; when busy, still the first if sales agrees to wait, else the second.',
        )
      : words(
          '先找第一责任人，没空时由第二责任人处理。',
          'The first responsible takes it, or the second when the first is busy.',
        ),
  },
  {
    rule: '/decides',
    text: words(
      `两人都没空的，由${rules.decides.name.zh}决定。`,
      `When neither is free, this one decides: ${rules.decides.name.en}.`,
    ),
  },
  {
    rule: '/unclearIsOn',
    text:
      rules.unclearIsOn === 'first'
        ? words('移交不清的，责任在第一责任人。', 'An unclear hand-over is on the first.')
        : words('移交不清的，责任在第二责任人。', 'An unclear hand-over is on the second.'),
  },
  answered(
    answerWithin,
    rules.answerWithinMinutes,
    words('多久未答复即催办', 'A request is chased after'),
    words(`${rules.answerWithinMinutes} 分钟`, `${rules.answerWithinMinutes} minutes`),
  ),
]
