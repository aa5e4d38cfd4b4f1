import { defineWords } from '../i18n/define-words'

/** Lines of the conversation on who has a ticket. */
export const handingWords = defineWords({
  'ticket.assigned_line': [
    '{author} 把工单交给 {person}',
    '{author} handed the ticket to {person}',
  ],
  'ticket.taken_line': ['{author} 受理了工单', '{author} took the ticket'],
  'ticket.taking_over_line': [
    '{author} 从 {person} 手里接手了工单',
    '{author} took the ticket over from {person}',
  ],
  'ticket.hand_over_line': [
    '{author} 接受了 {person} 的移交，工单现由 {author} 负责',
    '{author} accepted the ticket that {person} offered, and has it now',
  ],
  'ticket.incident_line': [
    '{author} 接受了 {person} 移交的突发事件，代为处理',
    '{author} accepted the incident that {person} offered, and handles it for them',
  ],
})
