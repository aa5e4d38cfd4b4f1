import { defineWords } from '../../../i18n/define-words'

/** The builder of escalation ladders. */
export const ladderWords = defineWords({
  'ladder.undecided': ['待定：还没有决定通知谁。', 'Undecided: nobody has said whom to tell.'],
  'ladder.start': ['搭建阶梯', 'Build a ladder'],
  'ladder.nobody': ['不通知任何人。', 'Nobody is told.'],
  'ladder.by': ['按什么算', 'Counted by'],
  'ladder.by_percent': ['已用时限的百分比', 'Percent of the promise'],
  'ladder.by_minutes': ['离到期的分钟数', 'Minutes from the due time'],
  'ladder.rung': ['第 {row} 级', 'Step {row}'],
  'ladder.percent': ['已用时限（%）', 'Of the promise gone (%)'],
  'ladder.minutes': ['离到期（分钟，提前为负）', 'From due (min, before is negative)'],
  'ladder.only_for': ['只对优先级（不选为全部）', 'Only for priorities (none means all)'],
  'ladder.tell': ['通知', 'Tell'],
  'ladder.assign': ['转给', 'Give to'],
  'ladder.every': ['每隔几分钟再通知（分钟）', 'Tell again every (min)'],
  'ladder.most': ['最多几次（次）', 'At most (times)'],
  'ladder.repeat': ['反复通知', 'Repeats'],
  'ladder.add': ['加一级', 'Add a step'],
  'ladder.say_percent': ['时限用到 {value}% 时', 'When {value}% is gone'],
  'ladder.say_before': ['到期前 {value} 分钟', '{value} min before it is due'],
  'ladder.say_due': ['到期时', 'When it is due'],
  'ladder.say_after': ['超时 {value} 分钟', '{value} min overdue'],
  'ladder.complaint': ['投诉的升级', 'While a complaint waits'],
})
