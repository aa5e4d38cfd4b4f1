import { defineWords } from '../i18n/define-words'

export const fileWords = defineWords({
  'files.removed': [
    '{count} 个附件已按保存期限删除',
    '{count, plural, one {# attachment was} other {# attachments were}} removed, as the retention periods say',
  ],
  'files.attach': ['添加附件', 'Attach files'],
  'files.hint': [
    '最多 {most} 个，每个不超过 25 MB；也可以拖入或粘贴',
    'Up to {most} files of 25 MB each; drop or paste works too',
  ],
  'files.list': ['附件', 'Attached files'],
  'files.sending': ['上传中 {percent}', '{percent} sent'],
  'files.remove': ['移除 {name}', 'Remove {name}'],
  'files.download': ['下载', 'Download'],
  'files.picture': ['查看 {name}', 'Show {name}'],
  'files.too_many': ['一条消息最多 {most} 个附件', 'A message takes {most} files at most'],
  'files.too_large': ['超过 25 MB，请压缩或分开发送', 'Over 25 MB: compress it or split it up'],
  'files.wait': ['附件全部上传成功后即可发送', 'You can send once all files are there'],
  'files.again': ['重试', 'Try again'],
})
