import { defineWords } from '../i18n/define-words'

export const noticeWords = defineWords({
  'notice.title': ['通知', 'Notices'],
  'notice.lead': [
    '时限快到或已升级、客户评了低分、等您答复、提到您或您关注的工单，逾期的办理事项，以及与您有关的考核、申诉、违纪案件和收款账户。',
    'Tickets that fall due, were escalated or rated low, wait for your answer, name you, or are followed by you; procedures that are late; and your appraisals, appeals, cases and accounts for pay.',
  ],
  'notice.shelves': ['通知范围', 'Which notices'],
  'notice.unread': ['未读', 'Unread'],
  'notice.all': ['全部', 'All'],
  'notice.read_all': ['全部标为已读', 'Mark all as read'],
  'notice.mark_read': ['标为已读', 'Mark as read'],
  'notice.mark_unread': ['标为未读', 'Mark as unread'],
  'notice.col_what': ['内容', 'What'],
  'notice.col_ticket': ['工单或事项', 'About'],
  'notice.col_why': ['通知原因', 'Why you'],
  'notice.col_at': ['时间', 'When'],
  'notice.col_mark': ['标记', 'Mark'],
  'notice.none_unread': ['没有未读通知', 'Nothing unread'],
  'notice.none_all': ['还没有通知', 'No notices yet'],
  'notice.none_text': [
    '您负责的工单快到时限、制度规定要告知您、备注里提到您，您关注的工单有变化，办理事项逾期，或有与您有关的考核、申诉、违纪案件和收款账户时，会出现在这里，保留 90 天。',
    'What presses on your tickets, what the rules say you are told, notes that name you, news of what you follow, procedures that are late, and your appraisals, appeals, cases and accounts for pay appear here for 90 days.',
  ],
  'notice.how': ['提醒方式', 'How you hear of them'],
  'notice.browser': ['您有 {count} 条未读通知', '{count} notices you have not read'],
  'notice.more': ['显示更早的通知', 'Show earlier notices'],
})
