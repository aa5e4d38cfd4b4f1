import { words } from '@bylaw/kernel'
import { option, type Question } from '@bylaw/rules-kit'

export const prizePer: Question = {
  id: 'award.each_or_shared',
  type: 'ambiguity',
  at: '/prize/per',
  ask: words(
    '奖金是每人一份，还是获奖人共分一份？',
    'Does each winner have the whole prize, or do they share one?',
  ),
  inText: words('原文的 200 元没有说清。', 'The text says 200 and leaves it open.'),
  options: [
    option(
      'each',
      words('每人一份', 'One each'),
      words('几人获奖就发几份。', 'As many prizes are paid as people win.'),
      words('每月共发 400 元。', '400 a month in all.'),
    ),
    option(
      'shared',
      words('共分一份', 'One shared'),
      words('一份奖金由获奖人平分。', 'The winners share one prize equally.'),
      words('每人 100 元。', '100 each.'),
    ),
  ],
  proposed: 'each',
  mustAsk: true,
}

export const vetoGround: Question = {
  id: 'award.veto_ground',
  type: 'ambiguity',
  at: '/veto/needs',
  ask: words(
    '一票否决须有当月记录在案的理由，还是可以任意否决？',
    'Does a veto need a ground recorded in that month, or is it free?',
  ),
  options: [
    option(
      'ground',
      words('须有理由', 'It needs a ground'),
      words(
        '没有投诉、质量问题或懈怠记录，不能否决。',
        'Without a recorded complaint, quality problem or slackness there is no veto.',
      ),
    ),
    option(
      'nothing',
      words('可以任意', 'It is free'),
      words('不写理由也能否决。', 'A veto without a reason stands.'),
    ),
  ],
  proposed: 'ground',
  mustAsk: false,
}

export const tie: Question = {
  id: 'award.tie',
  type: 'ambiguity',
  at: '/tie',
  ask: words('最后一个名额票数相同怎么办？', 'What if the last seat is tied?'),
  options: [
    option(
      'manager_decides',
      words('部门经理决定并记录', 'The manager decides, on record'),
      words(
        '两人各 5 票，由经理选一人并写明理由。',
        'Two with five votes each: the manager picks one and says why.',
      ),
    ),
    option(
      'run_off',
      words('再投一轮', 'A run-off'),
      words('只在得票相同的人中再投。', 'Those who are tied are voted on again.'),
    ),
    option(
      'both',
      words('都当选', 'Both win'),
      words('当月三人获奖，共 600 元。', 'Three win that month: 600.'),
    ),
  ],
  proposed: 'manager_decides',
  mustAsk: false,
}

export const vetoedSeat: Question = {
  id: 'award.vetoed_seat',
  type: 'ambiguity',
  at: '/vetoedSeat',
  ask: words(
    '被否决的名额由下一名递补，还是空缺？',
    'Does a vetoed seat go to the next in line or stay empty?',
  ),
  options: [
    option(
      'next_in_line',
      words('递补', 'The next in line'),
      words('第三名递补，仍发两份。', 'The third takes it; two awards are paid.'),
    ),
    option(
      'empty',
      words('空缺', 'Empty'),
      words('当月少发一份。', 'One award fewer is paid that month.'),
      words('当月只发一份 200 元。', 'Only one award of 200 is paid.'),
    ),
  ],
  proposed: 'next_in_line',
  mustAsk: true,
}

export const voteRules: Question = {
  id: 'award.vote_rules',
  type: 'gap',
  at: '/votes',
  ask: words(
    '每人几票、能否提名自己、至少多少人投票、提名到哪天为止？怎样既不记名又可查？',
    'How many votes each, may one nominate oneself, what quorum, until which day? How does anonymity survive the audit log?',
  ),
  options: [
    option(
      { perPerson: 1, forOneself: false, leastVoters: 1, dueDay: 'last' },
      words(
        '每人每月一票，不能投自己，月底截止，计票与身份分开存',
        'One vote per person and month, none for oneself, until the month ends, tally kept apart from identity',
      ),
      words('日志只记谁投过票，不记投给谁。', 'The log knows who has voted, never for whom.'),
    ),
  ],
  proposed: { perPerson: 1, forOneself: false, leastVoters: 1, dueDay: 'last' },
  mustAsk: false,
}

/** What R19.12 leaves open about the monthly award. */
export const questions: readonly Question[] = [prizePer, vetoGround, tie, vetoedSeat, voteRules]
