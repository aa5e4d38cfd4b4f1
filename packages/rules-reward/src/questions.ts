import { words } from '@bylaw/kernel'
import { option, type Question } from '@bylaw/rules-kit'

/** What a text's own rewards are worth only it can offer: packs narrow this one. */
export const worthOf: Question = {
  id: 'reward.worth',
  type: 'gap',
  at: '/worth',
  ask: words('各项奖励奖什么、奖多少？', 'What is each reward worth?'),
  inText: words('原文没有写。', 'The text does not say.'),
  options: [],
  mustAsk: true,
}

export const suggestionFrom: Question = {
  id: 'reward.suggestion_from',
  type: 'ambiguity',
  at: '/suggestionFrom',
  ask: words(
    '合理化建议是提出就有奖，还是采纳、见效后才有奖？',
    'Is a suggestion rewarded when made, when adopted, or when it has worked?',
  ),
  options: [
    option(
      'adopted',
      words('采纳后', 'When adopted'),
      words('没有采纳的写明理由，不发奖。', 'One that is not adopted is answered, not rewarded.'),
    ),
    option(
      'made',
      words('提出即奖', 'When made'),
      words('重复的建议也要发奖。', 'A repeated suggestion is rewarded again.'),
    ),
    option(
      'worked',
      words('实施见效后', 'When it has worked'),
      words('效果由实施部门书面确认。', 'Those who use it confirm in writing that it works.'),
    ),
  ],
  proposed: 'adopted',
  mustAsk: false,
}

const role = (key: string, zh: string, en: string) => ({ key, name: words(zh, en) })

export const approvedBy: Question = {
  id: 'reward.approved_by',
  type: 'gap',
  at: '/approvedBy',
  ask: words('奖励由谁批准？', 'Who approves a reward?'),
  inText: words('原文没有写。', 'The text does not say.'),
  options: [
    option(
      [
        role('manager', '部门经理', 'Manager'),
        role('general_manager', '总经理', 'General manager'),
      ],
      words('部门经理和总经理', 'The manager and the general manager'),
      words('缺一人批准就不发。', 'Without either nothing is paid.'),
    ),
    option(
      [role('general_manager', '总经理', 'General manager')],
      words('总经理', 'The general manager'),
      words('总经理一人批准即可。', 'One approval is enough.'),
    ),
  ],
  proposed: [
    role('manager', '部门经理', 'Manager'),
    role('general_manager', '总经理', 'General manager'),
  ],
  mustAsk: true,
}

export const several: Question = {
  id: 'reward.several',
  type: 'gap',
  at: '/several',
  ask: words('几个人一起做的，奖金怎么分？', 'How is a reward shared by several?'),
  options: [
    option(
      'equal_shares',
      words('平分', 'Equally'),
      words(
        '例如三人分 100 元：33.34、33.33、33.33 元。',
        'For example 100 for three: 33.34, 33.33 and 33.33.',
      ),
    ),
    option(
      'first_named',
      words('归第一完成人', 'The first named'),
      words('其他人只记名。', 'The others are named, no more.'),
    ),
  ],
  proposed: 'equal_shares',
  mustAsk: true,
}

export const together: Question = {
  id: 'reward.together',
  type: 'ambiguity',
  at: '/together',
  ask: words('同一件事能否得几项奖？', 'May the same deed earn several rewards?'),
  options: [
    option(
      'highest',
      words('取最高的一项', 'The highest one'),
      words(
        '建议奖 100 元、创新奖 1000 元，只发 1000 元。',
        'Of 100 and 1,000 only 1,000 is paid.',
      ),
    ),
    option('all', words('都发', 'All of them'), words('合计发 1100 元。', '1,100 is paid.')),
  ],
  proposed: 'highest',
  mustAsk: false,
}

/** What R12.3 and R18 leave open about rewards. */
export const questions: readonly Question[] = [
  worthOf,
  suggestionFrom,
  approvedBy,
  several,
  together,
]
