import { defineWords } from '../i18n/define-words'

/** What a form still wants before it can be sent: said beside its button, which is off until then. */
export const missingWords = defineWords({
  'missing.note': ['还没有填写修订说明。', 'Still to say: what changed, and why.'],
  'missing.day_future': ['还没有选定今天之后的生效日期。', 'Still to choose: a day after today.'],
  'missing.day_past': ['还没有选定生效日期。', 'Still to choose: the day it holds from.'],
  'missing.reason': ['还没有填写追溯理由。', 'Still to say: why it reaches back.'],
  'missing.held': [
    '“高级（JSON）”里的内容还不完整。',
    'What stands under Advanced (JSON) is not complete.',
  ],
  'missing.reading': ['正在读取当天施行的版本…', 'Reading the version that holds on that day…'],
  'missing.repeal': ['还没有填写废止理由。', 'Still to say: why it is repealed.'],
  'missing.steps': [
    '还有环节没有写名称或选定角色。',
    'A station still lacks its name or its roles.',
  ],
  'missing.reason_least': [
    '理由至少 {least} 个字。',
    'The reason takes at least {least} characters.',
  ],
  'missing.return': ['还没有填写退回理由。', 'Still to say: why it is returned.'],
  'missing.answer': ['还没有选定答案。', 'Still to choose: an answer.'],
  'missing.why': ['还没有填写理由。', 'Still to give: a reason.'],
  'missing.ticked': ['还没有勾选问题。', 'No question is ticked.'],
  'missing.kind': ['还没有选择规则种类。', 'Still to choose: what kind of rules.'],
  'missing.title': ['还没有填写名称。', 'Still to give: a name.'],
  'missing.period': [
    '起止日期不对：须先起后止，且不晚于今天。',
    'From when until when: in that order, and no later than today.',
  ],
})
