import { defineWords } from '../../i18n/define-words'

/** Drafts of rules that are submitted together with one of their regulation's text. */
export const alongWords = defineWords({
  'along.title': ['一并提交的规则', 'Rules that go along'],
  'along.lead': [
    '与条文一次审批、同日生效、同批发布；有一份不能发布，就都不发布。',
    'One approval and one day for all of it: published together with the text, or not at all.',
  ],
  'along.none': [
    '条文改了规则中的数字时，把规则草案加进来，一并提交。',
    'Where the text changes a figure of the rules, have a draft of them go along.',
  ],
  'along.add': ['一并提交', 'Have it go along'],
  'along.add_one': ['一并提交：{title}', 'Have it go along: {title}'],
  'along.leave': ['改为单独提交', 'Let it go by itself'],
  'along.leave_one': ['改为单独提交：{title}', 'Let it go by itself: {title}'],
  'along.stopped': [
    '有 {count} 处须改正，整份暂不能提交',
    '{count, plural, one {# error} other {# errors}}: nothing is submitted before',
  ],
  'along.candidates': ['可一并提交的规则草案', 'Drafts of rules that could go along'],
  'along.with_text': [
    '与所属制度的条文草案一并提交、一次审批，生效日期以条文草案为准。',
    'This goes along with a draft of the regulation’s text: one approval, on the day of the text.',
  ],
  'along.to_text': ['打开条文草案', 'Open the draft of the text'],
  'along.could': [
    '所属制度的条文也在修订（{note}）。可以与条文一并提交、一次审批。',
    'The text of the regulation is being changed as well ({note}). Both can go as one.',
  ],
  'along.starts': [
    '保存后与条文草案一并提交，生效日期以条文草案为准。',
    'Once saved, this goes along with the draft of the text and takes effect on its day.',
  ],
  'along.starts_text': [
    '保存后，规则草案与这份条文草案一并提交，生效日期以条文草案为准。',
    'Once saved, the draft of the rules goes along with this one and takes effect on its day.',
  ],
  'along.day': ['生效日期以条文草案为准。', 'It takes effect on the day of the text.'],
})
