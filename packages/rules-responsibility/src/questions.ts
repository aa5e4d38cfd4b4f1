import { words } from '@bylaw/kernel'
import { option, type Question } from '@bylaw/rules-kit'

export const answerWithin: Question = {
  id: 'responsibility.answer_within',
  type: 'gap',
  at: '/answerWithinMinutes',
  ask: words('请求多久没有答复就要催办？', 'After how long without an answer is a request chased?'),
  inText: words('原文没有时间。', 'The text names no time.'),
  options: [
    option(
      30,
      words('30 分钟', '30 minutes'),
      words('10:00 的请求，10:31 催办。', 'A request of 10:00 is chased at 10:31.'),
    ),
    option(
      240,
      words('4 小时', '4 hours'),
      words('10:00 的请求，14:01 催办。', 'A request of 10:00 is chased at 14:01.'),
    ),
  ],
  mustAsk: true,
}

/** What R03 leaves open about the first and second responsible. */
export const questions: readonly Question[] = [answerWithin]
