import { defineWords } from '../../i18n/define-words'

/** Trying rules on a case. */
export const tryWords = defineWords({
  'try.title': ['试算', 'Try it out'],
  'try.lead': [
    '填一个具体情形，看规则怎么算。不保存，除非留作算例。',
    'Fill in a case and see what the rules make of it. Nothing is kept unless you keep it.',
  ],
  'try.lead_draft': [
    '填一个具体情形，对比现行规则和草案的结果。不保存，除非留作算例。',
    'Fill in a case and compare the rules in force with the draft. Nothing is kept unless you keep it.',
  ],
  'try.begin': ['开始试算', 'Begin'],
  'try.examples': ['从算例开始（点一下即试算）', 'Begin with a worked case (one click tries it)'],
  'try.form': ['表单', 'Form'],
  'try.json': ['JSON', 'JSON'],
  'try.how': ['填写方式', 'How to fill it in'],
  'try.json_label': ['情形（JSON）', 'Facts (JSON)'],
  'try.run': ['试算', 'Work it out'],
  'try.now': ['现行规则', 'As it is'],
  'try.draft': ['草案', 'Under the draft'],
  'try.result': ['结果', 'Result'],
  'try.no_value': ['未填', 'not given'],
  'try.not_given': ['没有', 'None'],
  'try.give': ['填写', 'Fill in'],
  'try.take_away': ['改为没有', 'Make it none'],
  'try.add': ['添加', 'Add'],
  'try.entry': ['第 {row} 项', 'Entry {row}'],
  'try.remove': ['删除{label}第 {row} 项', 'Remove entry {row} of {label}'],
  'try.key': ['名称', 'Name'],
  'try.value': ['值', 'Value'],
  'try.remove_key': ['删除“{key}”', 'Remove “{key}”'],
  'try.add_key': ['添加一项', 'Add one'],
  'try.new_key': ['新的名称', 'New name'],
  'try.keep': ['留作算例', 'Keep as a worked case'],
  'try.keep_name': ['算例名称', 'Name of the case'],
  'try.keep_why': [
    '以后每次修改规则都会重算；结果变了，须先确认才能提交。',
    'Every later change of the rules works it out again; another outcome has to be accepted first.',
  ],
  'try.keep_name_given': ['本公司算例 {number}', 'Our case {number}'],
  'try.kept_by': ['{name} 于 {day} 留作算例。', 'Kept by {name} on {day}.'],
  'try.drop': ['删除这个算例', 'Keep it no longer'],
  'try.wrong': [
    '有 {count} 处需要修改。',
    '{count, plural, one {# place needs} other {# places need}} another look.',
  ],
})
