import { words } from '@bylaw/kernel'
import { option, type Question } from '@bylaw/rules-kit'

export const after: Question = {
  id: 'survey.after',
  type: 'gap',
  at: '/after',
  ask: words('关闭后多久回访？', 'How long after closing is the customer asked?'),
  inText: words('原文只说“一定时间”。', 'The text says “some set time”.'),
  options: [
    option(
      { count: 1, unit: 'working_days' },
      words('下一个工作日', 'The next working day'),
      words(
        '周五 17:00 关闭，周一上班时发出。',
        'Closed on Friday at 17:00, sent on Monday at opening.',
      ),
    ),
    option(
      { count: 2, unit: 'working_hours' },
      words('2 个工作小时', '2 working hours'),
      words(
        '周五 17:00 关闭、18:00 下班，周一上班 1 小时后发出。',
        'Closed on Friday at 17:00, an hour before the end, sent an hour into Monday.',
      ),
    ),
    option(
      { count: 3, unit: 'days' },
      words('3 天', '3 days'),
      words(
        '周五 17:00 关闭，下周一 17:00 发出。',
        'Closed on Friday at 17:00, sent on Monday at 17:00.',
      ),
    ),
  ],
  proposed: { count: 1, unit: 'working_days' },
  mustAsk: true,
}

export const scale: Question = {
  id: 'survey.scale',
  type: 'gap',
  at: '/scale',
  ask: words(
    '满意度用几分制，几分以上算满意？',
    'On which scale do customers score, and from which mark on are they satisfied?',
  ),
  inText: words('原文没有写。', 'The text does not say.'),
  options: [
    option(
      { lowest: 1, highest: 5, satisfiedFrom: 4 },
      words('1 至 5 分，4 分起算满意', '1 to 5, satisfied from 4'),
      words('5、4、3、2 分四份答卷，满意度 50%。', 'Answers of 5, 4, 3 and 2 make 50 %.'),
    ),
    option(
      { lowest: 0, highest: 10, satisfiedFrom: 7 },
      words('0 至 10 分，7 分起算满意', '0 to 10, satisfied from 7'),
      words('9、7、6、3 分四份答卷，满意度 50%。', 'Answers of 9, 7, 6 and 3 make 50 %.'),
    ),
    option(
      { lowest: 1, highest: 3, satisfiedFrom: 3 },
      words('满意、一般、不满意三档', 'Satisfied, fair, dissatisfied'),
      words('“一般”不算满意。', 'Fair does not count as satisfied.'),
    ),
  ],
  proposed: { lowest: 1, highest: 5, satisfiedFrom: 4 },
  mustAsk: true,
}

export const leastAnswers: Question = {
  id: 'survey.least_answers',
  type: 'gap',
  at: '/leastAnswers',
  ask: words(
    '至少有几份答卷才显示满意度？',
    'How many answers does it take before a rate is shown?',
  ),
  options: [
    option(
      5,
      words('5 份', '5 answers'),
      words('只有 4 份答卷时只显示份数。', 'With 4 answers only the counts are shown.'),
    ),
    option(
      1,
      words('1 份也显示', 'One is enough'),
      words('一份差评就是 0%。', 'A single bad mark is 0 %.'),
    ),
  ],
  proposed: 5,
  mustAsk: true,
}

/** What R02.2 and R05.4 leave open about asking customers. */
export const questions: readonly Question[] = [after, scale, leastAnswers]
