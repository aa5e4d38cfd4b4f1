import { defineWords } from '../i18n/define-words'

export const retentionWords = defineWords({
  'retention.title': ['归档与保存期限', 'Archive and retention'],
  'retention.periods': ['期限', 'Periods'],
  'retention.periods_lead': [
    '从工单关闭之日起算。到期后由系统删除，不能恢复。',
    'Counted from the day a ticket is closed. What is due is removed automatically and does not come back.',
  ],
  'retention.archive': ['归档', 'Archive'],
  'retention.archive_hint': [
    '关闭满此天数移入归档，仍可搜索、查看，不再改动。7–365 天。',
    'Closed for so long, a ticket moves to the archive: still found and read, no longer changed. 7–365 days.',
  ],
  'retention.files': ['附件', 'Attachments'],
  'retention.files_hint': [
    '删除文件本身，会话中留下“附件已删除”。',
    'The files go; the conversation says that there were some.',
  ],
  'retention.mail': ['邮件原件', 'Mails as they came'],
  'retention.mail_hint': [
    '删除来信原件、原格式页面和发信正文；工单中的会话保留。不属于任何工单的邮件从收到、发出之日起算，仍在等待处理的来信不删除。',
    'Raw mails, their pages and the text of what was sent go; the conversation stays. For mail without a ticket it counts from the day it came or went; a letter that still waits for someone stays.',
  ],
  'retention.contacts': ['个人信息', 'Personal data'],
  'retention.contacts_hint': [
    '抹去客户联系人的姓名、邮箱、电话、证件号码；时间、经过和结果保留。不属于工单的邮件和通话从当日起算，已移除的联系人、已停用的账号从移除、停用之日起算；离职同事只抹去邮箱，姓名随工资、考核和责任记录保留。',
    'Names, addresses, telephone and identity numbers of customers’ people are blotted out; what was done and when stays. For mails and calls without a ticket it counts from their day, for people from the day they were removed or lost access. Of colleagues who left only the address goes: their names stay with pay, appraisals and who was responsible.',
  ],
  'retention.unit': [' 天', ' days'],
  'retention.for_good': ['长期保存', 'Kept for good'],
  'retention.reason': ['依据或理由', 'Reason'],
  'retention.reason_hint': [
    '例如法规条款或公司决定；记入审计日志。',
    'A law or a decision, say; the audit notes the change.',
  ],
  'retention.no_reason': ['尚未填写', 'Nobody has said yet'],
  'retention.save': ['保存', 'Save'],
  'retention.try': ['试算会删除什么', 'See what would go'],
  'retention.preview': ['按以上期限，现在会删除', 'Under these periods this would go now'],
  'retention.preview_files': [
    '{tickets} 张工单的 {items} 个附件，共 {size}',
    '{items, plural, one {# attachment} other {# attachments}} of {tickets, plural, one {# ticket} other {# tickets}}, {size}',
  ],
  'retention.preview_mail': [
    '{tickets} 张工单的 {items} 封来信原件',
    '{items, plural, one {# mail} other {# mails}} of {tickets, plural, one {# ticket} other {# tickets}}',
  ],
  'retention.preview_contacts': [
    '{tickets} 张工单中的联系人个人信息',
    'Personal data on {tickets, plural, one {# ticket} other {# tickets}}',
  ],
  'retention.removed_letter_texts': [
    '{count} 封无工单来信的原件',
    '{count, plural, one {# mail received} other {# mails received}} without a ticket',
  ],
  'retention.removed_letter_people': [
    '{count} 封无工单来信的寄件人信息',
    'The sender of {count, plural, one {# mail} other {# mails}} without a ticket',
  ],
  'retention.removed_mail_texts': [
    '{count} 封无工单发信的正文',
    'The text of {count, plural, one {# mail sent} other {# mails sent}} without a ticket',
  ],
  'retention.removed_mail_people': [
    '{count} 封无工单发信的收件人信息',
    'The recipient of {count, plural, one {# mail} other {# mails}} without a ticket',
  ],
  'retention.removed_calls': [
    '{count} 条通话记录的来电人信息',
    'The caller of {count, plural, one {# call} other {# calls}}',
  ],
  'retention.removed_contacts': [
    '{count} 位已移除联系人的信息',
    'What was known of {count, plural, one {# contact} other {# contacts}} who had been removed',
  ],
  'retention.removed_raters': [
    '{count} 位客户评价人的信息',
    'Who {count, plural, one {# rater} other {# raters}} of a customer’s were',
  ],
  'retention.removed_leavings': [
    '{count} 份离职记录中的辞职信与理由',
    'The letter and reasons of {count, plural, one {# leaving} other {# leavings}}',
  ],
  'retention.removed_people': [
    '{count} 个已停用账号的个人信息',
    'Personal data of {count, plural, one {# account} other {# accounts}} no longer in use',
  ],
  'retention.removed_ticket_files': [
    '{count} 张工单的附件',
    'Attachments of {count, plural, one {# ticket} other {# tickets}}',
  ],
  'retention.removed_ticket_mail': [
    '{count} 张工单的邮件原件',
    'Mails of {count, plural, one {# ticket} other {# tickets}}',
  ],
  'retention.removed_ticket_contacts': [
    '{count} 张工单中的联系人个人信息',
    'Personal data on {count, plural, one {# ticket} other {# tickets}}',
  ],
  'retention.removals': ['删除记录', 'What was removed'],
  'retention.removals_lead': [
    '最近按期限删除的内容；每一项都记入审计日志。',
    'What the periods removed lately. The audit names each one.',
  ],
  'retention.removals_none': [
    '还没有按期限删除过内容。',
    'Nothing has been removed by the periods yet.',
  ],
  'retention.preview_held': [
    '{count} 张工单已暂停删除，不在其中。',
    '{count, plural, one {# ticket is} other {# tickets are}} held and left out.',
  ],
  'retention.preview_none': ['没有到期的内容。', 'Nothing is due.'],
  'retention.examples': ['最早关闭的工单', 'The longest closed'],
  'retention.col_ticket': ['工单', 'Ticket'],
  'retention.col_closed': ['关闭', 'Closed'],
  'retention.col_what': ['删除', 'Goes'],
  'retention.holds': ['暂停删除的工单', 'Held tickets'],
  'retention.holds_lead': [
    '涉及争议、诉讼或检查的工单，暂停期间什么都不删除。',
    'Of tickets in dispute, before a court or under inspection nothing is removed.',
  ],
  'retention.holds_none': ['没有暂停删除的工单。', 'No ticket is held.'],
  'retention.hold_ticket': ['工单', 'Ticket'],
  'retention.hold_find': ['输入工单号或主题', 'Number or subject'],
  'retention.hold': ['暂停删除', 'Hold'],
  'retention.release': ['恢复', 'Release'],
  'retention.release_one': ['恢复 {number} 的删除', 'Release {number}'],
  'retention.held_since': ['{time}起', 'Since {time}'],
  'retention.stays': ['不受期限影响', 'What stays'],
  'retention.stays_pay': [
    '已批准的工资单、奖罚和考核结果',
    'Approved pay slips, rewards, penalties and appraisals',
  ],
  'retention.stays_audit': ['审计日志', 'The audit'],
  'retention.stays_rules': ['制度各版本与批准记录', 'Versions of the rules and who approved them'],
  'retention.stays_ticket': [
    '工单的经过、时限和责任记录',
    'What was done on a ticket, its clocks and who was responsible',
  ],
})
