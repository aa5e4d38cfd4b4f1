import { words } from '@bylaw/kernel'
import { option, type Question } from '@bylaw/rules-kit'

export const passMark: Question = {
  id: 'qualification.pass_mark',
  type: 'gap',
  at: '/passMark',
  ask: words('考核多少分合格？', 'Which mark passes an assessment?'),
  inText: words('原文没有写。', 'The text does not say.'),
  options: [
    option(60, words('60 分', '60'), words('不到 60 分不合格。', 'A mark below 60 fails.')),
    option(80, words('80 分', '80'), words('不到 80 分不合格。', 'A mark below 80 fails.')),
  ],
  mustAsk: true,
}

export const lacking: Question = {
  id: 'qualification.lacking',
  type: 'gap',
  at: '/lacking',
  ask: words('还缺条件的人能不能先上岗？', 'May someone who lacks a requirement work already?'),
  inText: words('原文没有写。', 'The text does not say.'),
  options: [
    option(
      'may_not_work',
      words('补齐后才能上岗', 'Not before it is there'),
      words('培训没有通过的，补训一次再考。', 'Whoever fails is trained and tested once more.'),
    ),
    option(
      'works_and_makes_up',
      words('先上岗，限期补齐', 'Yes, and it is made up in time'),
      words('过了期限还没有的，停止上岗。', 'Past that day they may not.'),
    ),
  ],
  proposed: 'may_not_work',
  mustAsk: true,
}

export const makeUpDays: Question = {
  id: 'qualification.make_up_days',
  type: 'gap',
  at: '/makeUpDays',
  ask: words('缺的条件几天内补齐？', 'Within how many days is it made up?'),
  options: [
    option(
      30,
      words('30 天', '30 days'),
      words('6 月 1 日上岗，7 月 1 日前补齐。', 'In the post since 1 June: by 1 July.'),
    ),
    option(
      90,
      words('90 天', '90 days'),
      words('6 月 1 日上岗，8 月 30 日前补齐。', 'In the post since 1 June: by 30 August.'),
    ),
  ],
  mustAsk: true,
}

/** What R07.2, R11.1 and R14.5 leave open about what a post takes. */
export const questions: readonly Question[] = [passMark, lacking, makeUpDays]
