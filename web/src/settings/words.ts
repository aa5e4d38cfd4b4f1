import { defineWords } from '../i18n/define-words'

export const settingsWords = defineWords({
  'settings.title': ['个人设置', 'Preferences'],
  'settings.you': ['账户', 'Account'],
  'settings.name': ['姓名', 'Name'],
  'settings.email': ['邮箱', 'E-mail'],
  'settings.role': ['角色', 'Role'],
  'settings.company': ['公司', 'Company'],
  'settings.zone': ['时区', 'Time zone'],
  'settings.look': ['外观与语言', 'Look and language'],
  'settings.theme': ['外观', 'Theme'],
  'settings.theme_text': ['仅对本设备生效。', 'On this device only.'],
  'settings.language': ['界面语言', 'Language'],
  'settings.language_text': [
    '保存在您的账户中，更换设备后仍有效。',
    'Kept in your account, on every device.',
  ],
  'settings.notices': ['通知提醒', 'How you hear of notices'],
  'settings.by_mail': ['邮件', 'By mail'],
  'settings.by_mail_text': [
    '把您未读的通知发到 {address}。邮件里只有工单号和链接，没有内容。',
    'What you have not read goes to {address}: ticket numbers and links, nothing of what they say.',
  ],
  'settings.by_mail_not_yet': [
    '公司还没有设置收发邮件的地址，设置之后才会发出。',
    'The company has no mail address yet; mails go out once it has.',
  ],
  'settings.by_mail_off': ['不发', 'Never'],
  'settings.by_mail_at_once': ['随时', 'At once'],
  'settings.by_mail_daily': ['每天早上', 'Each morning'],
  'settings.by_browser': ['浏览器通知', 'From the browser'],
  'settings.by_browser_on': [
    '网页打开着、但您在看别处时提醒。仅对本设备生效。',
    'While our page is open and you look elsewhere. On this device only.',
  ],
  'settings.by_browser_off': [
    '网页打开着、但您在看别处时提醒。仅对本设备生效。',
    'While our page is open and you look elsewhere. On this device only.',
  ],
  'settings.by_browser_blocked': [
    '浏览器禁止了本站的通知，请先在浏览器的网站设置里允许。',
    'Your browser blocks our notifications: allow them in its settings for this site first.',
  ],
  'settings.by_browser_missing': ['这个浏览器没有通知功能。', 'This browser has no notifications.'],
  'settings.keyboard': ['键盘', 'Keyboard'],
  'settings.shortcuts': ['单键快捷键', 'Single-key shortcuts'],
  'settings.shortcuts_text': [
    '输入文字或使用输入法时不会触发。与读屏软件冲突时可以关闭。',
    'Never while you type or use an input method. Switch them off if they clash with a screen reader.',
  ],
  'settings.sheet': ['查看全部快捷键', 'Show all shortcuts'],
})
