import { defineWords } from '../i18n/define-words'

export const crewWords = defineWords({
  'crew.title': ['班组', 'Crews'],
  'crew.lead': [
    '班组一起做的工程量按当天的份额分到每个人；份额从哪天起调整，之前的日子不受影响。',
    'What a crew does together is shared out by the shares of the day. Shares change from a day on and leave the days before it alone.',
  ],
  'crew.add': ['新建班组', 'Add a crew'],
  'crew.none_title': ['还没有班组', 'No crews yet'],
  'crew.none_text': [
    '几个人一起施工、按份额分提成的，先建一个班组，写明每人的份额。',
    'People who work together and share what it earns make a crew: say who they are and what each one’s share is.',
  ],
  'crew.name': ['班组名称', 'What it is called'],
  'crew.from': ['从哪天起', 'From'],
  'crew.member': ['组员', 'Member'],
  'crew.share': ['份额（%）', 'Share (%)'],
  'crew.share_of': ['第 {number} 行份额（%）', 'Share on line {number} (%)'],
  'crew.member_of': ['第 {number} 行组员', 'Member on line {number}'],
  'crew.add_member': ['添加组员', 'Add a member'],
  'crew.remove_member': ['移除第 {number} 行', 'Remove line {number}'],
  'crew.sum': ['合计 {sum}%', '{sum} % in all'],
  'crew.sum_wrong': ['合计 {sum}%，须为 100%', '{sum} % in all; together they are 100 %'],
  'crew.now': ['{from}起', 'From {from}'],
  'crew.change': ['调整份额', 'Change the shares'],
  'crew.change_title': ['调整{name}的份额', 'Change the shares of {name}'],
  'crew.change_effect': [
    '已申报的工程量不变；之后申报的，按施工当天的份额分。',
    'What is reported already stays as it is. What is reported from now on goes by the shares of its day.',
  ],
  'crew.earlier': ['以前的份额', 'Shares before'],
  'crew.recorded_by': ['{name}登记', 'Recorded by {name}'],
  'crew.whose': ['谁的工程量', 'Whose work'],
  'crew.of_one': ['一个人', 'One person’s'],
  'crew.of_crew': ['班组', 'A crew’s'],
  'crew.crew': ['班组', 'Crew'],
  'crew.on': ['施工日期', 'Done on'],
  'crew.by_day': [
    '每行填施工日期：按当天的份额分，月中调整的分段计算。',
    'Each line has its day and goes by the shares of that day, so a change within the month splits it.',
  ],
  'crew.shared': [
    '{on}，{crew}共 {metres} 米 × {share}%',
    '{on}: {share} % of {metres} m by {crew}',
  ],
  'crew.with': ['{crew}的一份，全组一起核实', 'Part of {crew}’s; all parts are verified together'],
})
