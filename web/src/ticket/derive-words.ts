import { defineWords } from '../i18n/define-words'

/** What may come of a ticket. */
export const deriveWords = defineWords({
  'derive.as': ['另立什么', 'What kind'],
  'derive.child': ['子工单', 'Part'],
  'derive.split': ['拆分', 'Split'],
  'derive.follow_up': ['后续', 'Follow-up'],
  'derive.complaint': ['投诉', 'Complaint'],
  'derive.child_lead': [
    '作为 {number} 的一部分；它没关闭，{number} 一般也不能关闭。',
    'A part of {number}, which usually is not closed before it.',
  ],
  'derive.split_lead': [
    '{number} 里提到的另一件事，分开处理。',
    'Another matter that came up in {number}, worked on by itself.',
  ],
  'derive.follow_up_lead': ['接着 {number} 办的事。', 'What comes after {number}.'],
  'derive.of_message': [
    '取自{author} {time} 的消息，时限从那时起算。写的人是客户联系人的，新工单以其为联系人，否则沿用本单联系人。客户看得到内容，请核对。',
    'Made of what {author} wrote, {time}: the due times count from then. It is from them where they are a contact of the customer’s, else from this ticket’s contact. The customer reads it: look it over first.',
  ],
  'derive.files': ['所附文件（{count} 个）一并带到新工单。', 'Its files ({count}) go along.'],
  'derive.files_stay': [
    '所附文件（{count} 个）只供内部查看，留在 {number}。',
    'Its files ({count}) are for colleagues alone, and stay on {number}.',
  ],
  'derive.complaint_lead': [
    '对 {number} 的处理不满意，由规则指定的人处理。',
    'About how {number} was handled; it goes to whoever the rules have handle complaints.',
  ],
})
