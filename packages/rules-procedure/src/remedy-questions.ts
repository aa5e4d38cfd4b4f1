import { words } from '@bylaw/kernel'
import { option, type Question } from '@bylaw/rules-kit'

export const remedyWithin: Question = {
  id: 'procedure.remedy_within',
  type: 'gap',
  at: '/template/withinDays',
  ask: words('发现的问题几天内整改完？', 'Within how many days is a finding put right?'),
  inText: words('原文没有写天数。', 'The text has no figure.'),
  options: [
    option(
      'set_for_each',
      words('逐条写明期限', 'A day set for each'),
      words(
        '轻的 3 天、重的 15 天，写在记录里；没写的不出期限。',
        'Three days for a light one, fifteen for a grave one, in the record; without it there is no due day.',
      ),
    ),
    option(
      0,
      words('当天', 'The same day'),
      words('6 月 8 日发现，6 月 8 日改完。', 'Found on 8 June, put right on 8 June.'),
    ),
    option(
      3,
      words('3 天', 'Three days'),
      words('6 月 8 日发现，6 月 11 日到期。', 'Found on 8 June, due on 11 June.'),
    ),
    option(
      7,
      words('7 天', 'Seven days'),
      words('6 月 8 日发现，6 月 15 日到期。', 'Found on 8 June, due on 15 June.'),
    ),
  ],
  mustAsk: true,
}

export const remedyCheckedBy: Question = {
  id: 'procedure.remedy_checked_by',
  type: 'gap',
  at: '/template/checkedBy',
  ask: words('整改好了由谁复查？', 'Who checks that it has been put right?'),
  options: [
    option(
      'whoever_found_it',
      words('发现问题的人', 'Whoever found it'),
      words('检查人复查合格才销项。', 'It is closed once the inspector is satisfied.'),
    ),
    option(
      'superior',
      words('整改责任人的上级', 'The superior'),
      words('部门负责人复查。', 'The head of the department looks.'),
    ),
    option(
      'anyone_else',
      words('整改责任人以外的任何人', 'Anyone but whoever did it'),
      words('自己不能给自己复查。', 'Nobody checks their own work.'),
    ),
  ],
  proposed: 'whoever_found_it',
  mustAsk: true,
}
