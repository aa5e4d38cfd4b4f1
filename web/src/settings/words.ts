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
  'settings.keyboard': ['键盘', 'Keyboard'],
  'settings.shortcuts': ['单键快捷键', 'Single-key shortcuts'],
  'settings.shortcuts_text': [
    '输入文字或使用输入法时不会触发。与读屏软件冲突时可以关闭。',
    'Never while you type or use an input method. Switch them off if they clash with a screen reader.',
  ],
  'settings.sheet': ['查看全部快捷键', 'Show all shortcuts'],
})
