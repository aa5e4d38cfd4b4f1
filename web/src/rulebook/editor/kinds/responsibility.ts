import type { Sheet } from '../sheet'
import { bothLanguages, fields, oneOf, say, values, whole, yesNo } from './short'

/** First and second responsible: whether one may wait for the first, who decides, who answers for it. */
export const responsibilitySheet: Sheet = {
  sections: [
    fields(
      say('第一、第二责任人', 'First and second responsible'),
      yesNo('/mayWait', say('销售可以同意等第一责任人', 'Sales may agree to wait for the first')),
      oneOf(
        '/unclearIsOn',
        say('交接没写清时归谁', 'An unclear hand-over falls on'),
        values({ first: ['第一责任人', 'the first'], second: ['第二责任人', 'the second'] }),
      ),
      whole(
        '/answerWithinMinutes',
        say('多久没答复就催办（分钟）', 'Chased when unanswered for (min)'),
        'undecided',
      ),
      bothLanguages(
        '/decides/name',
        say('两人都不在时由谁决定', 'Who decides when neither is free'),
      ),
    ),
  ],
}
