import { defineWords } from '../i18n/define-words'

export const portalWords = defineWords({
  'portal.title': ['服务门户', 'Service portal'],
  'portal.ask_lead': [
    '输入您的邮箱，我们会发来登录链接。无需密码。',
    'Tell us your e-mail address, and we send you a link. There is no password.',
  ],
  'portal.article_lead': [
    '这篇文章供客户阅读。输入您的邮箱，我们会发来链接，打开即可阅读，无需密码。',
    'This article is for customers. Tell us your e-mail address, and we send you a link that opens it. There is no password.',
  ],
  'portal.email': ['邮箱', 'E-mail'],
  'portal.ask': ['发送登录链接', 'Send me a link'],
  'portal.sent_title': ['请查收邮件', 'Look into your mail'],
  'portal.sent_text': [
    '如果 {email} 是客户联系人的邮箱，登录链接很快就会送达。链接 15 分钟内有效，只能用一次。',
    'If {email} belongs to a contact, a link is on its way. It is good for 15 minutes, once.',
  ],
  'portal.again': ['换一个邮箱', 'Use another address'],
  'portal.enter_lead': [
    '确认后进入，可查看和回复您的工单。',
    'Come in to follow and answer your tickets.',
  ],
  'portal.enter_article_lead': ['确认后进入，即可阅读文章。', 'Come in to read the article.'],
  'portal.enter': ['进入', 'Come in'],
  'portal.over_title': ['链接已失效', 'This link is over'],
  'portal.over_text': [
    '链接已使用过，或已过有效期。请打开任意一封工单邮件中的链接，重新申请。',
    'It was used, or the time it was good for is over. Follow the link in any mail about a ticket of yours to ask for another.',
  ],
  'portal.promise': ['您的问题，办到哪一步都看得见', 'See how far your request has come'],
  'portal.may_follow': [
    '现在由谁处理，什么时候答复和解决',
    'Who is dealing with it, and by when you hear from us',
  ],
  'portal.may_answer': ['补充情况、上传照片和文件', 'Add to it, with pictures and files'],
  'portal.may_confirm': ['解决没有，由您确认', 'Whether it is solved is for you to say'],
})
