import { defineWords } from '../i18n/define-words'

/** What is said of a ticket that is archived. */
export const archivedWords = defineWords({
  'ticket.archived': ['已归档，{time}。', 'Archived on {time}.'],
  'ticket.archived_staff': [
    '内容保留原样，不能再改动；需要继续处理的，请在“更多”中另立后续工单。',
    'It stays as it is. Where there is more to do, open a follow-up under “More”.',
  ],
  'ticket.archived_own': [
    '内容保留原样；再写留言，会另立一张后续工单。',
    'It stays as it is; what you write now opens a ticket that follows it.',
  ],
  'ticket.removed_files': [
    '附件已于 {time} 按保存期限删除。',
    'Its attachments were removed on {time}, as the retention periods say.',
  ],
  'ticket.removed_mail': [
    '邮件原件已于 {time} 按保存期限删除。',
    'Its mails as they came were removed on {time}, as the retention periods say.',
  ],
  'ticket.removed_contacts': [
    '联系人的个人信息已于 {time} 按保存期限抹去。',
    'Personal data of contacts was blotted out on {time}, as the retention periods say.',
  ],
})
