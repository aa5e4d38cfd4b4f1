import { FORM_FILE_LIMITS, type Language } from '@bylaw/contract'
import { type Words, words } from '@bylaw/kernel'
import { MOST_RECEIPTS } from '../mail/post'

const MOST = FORM_FILE_LIMITS.most
const LARGEST_MB = FORM_FILE_LIMITS.largestBytes / 1_048_576
const TOGETHER_MB = FORM_FILE_LIMITS.togetherBytes / 1_048_576

const WORDS = {
  name: words('您的姓名', 'Your name'),
  email: words('邮箱', 'E-mail'),
  subject: words('主题', 'Subject'),
  description: words('问题描述', 'What is the matter?'),
  optional: words('（选填）', '(optional)'),
  choose: words('请选择', 'Choose one'),
  files: words('附件', 'Files'),
  filesLimits: words(
    `最多 ${MOST} 个，每个不超过 ${LARGEST_MB} MB，合计不超过 ${TOGETHER_MB} MB。`,
    `At most ${MOST}, ${LARGEST_MB} MB each, ${TOGETHER_MB} MB together.`,
  ),
  addFiles: words('添加文件', 'Add files'),
  removeFile: words('移除“{name}”', 'Remove “{name}”'),
  remove: words('移除', 'Remove'),
  fileSent: words('已上传', 'Uploaded'),
  fileTooLarge: words(
    `“{name}”：超过 ${LARGEST_MB} MB，请缩小后再传。`,
    `“{name}”: it is larger than ${LARGEST_MB} MB; make it smaller.`,
  ),
  fileFailed: words('“{name}”：没有上传成功。', '“{name}”: it did not get through.'),
  fileAgain: words('重试', 'Try again'),
  filesTooMany: words(
    `最多 ${MOST} 个附件，多出的没有添加。`,
    `At most ${MOST} files; the others were not added.`,
  ),
  filesTogether: words(
    `附件合计超过 ${TOGETHER_MB} MB，请移除一些。`,
    `Together the files are larger than ${TOGETHER_MB} MB; remove some.`,
  ),
  filesWrong: words(
    '有附件没有上传成功，请移除或重试后再提交。',
    'A file did not get through: remove it or try it again, then send.',
  ),
  filesComing: words('附件正在上传…', 'The files are on their way…'),
  send: words('提交', 'Send'),
  sending: words('正在提交…', 'Sending…'),
  privacy: words(
    '您填写的内容会发给{company}，用于处理您的问题。',
    'What you write goes to {company}, to deal with it.',
  ),
  doneTitle: words('已收到', 'We have it'),
  doneText: words(
    `如果这个邮箱是我们登记的客户联系人，您会收到一封带查看链接的邮件；这样的邮件一天最多发 ${MOST_RECEIPTS.named} 封，当天已发满的，从之前的链接进入即可看到。否则由同事查看后与您联系。`,
    `If this address is a customer’s contact of ours, a mail with a link is on its way. No more than ${MOST_RECEIPTS.named} of these go out in a day: after that, what you sent is found where the earlier links lead. Otherwise a colleague looks at it and gets in touch.`,
  ),
  missing: words('请填写此项。', 'Please fill this in.'),
  look: words(
    '有内容需要修改，请看标出的各项。',
    'Something is to be put right; see what is marked.',
  ),
  failed: words(
    '没有提交成功，请稍后再试。',
    'It did not get through. Please try again in a moment.',
  ),
  tooMany: words('提交太频繁，请过一会儿再试。', 'Too many at once. Please try again in a while.'),
  gone: words('这个表单已停用。', 'This form is switched off.'),
} as const satisfies Record<string, Words>

/** The words of a form's page, in its language. */
export type PageWords = Readonly<Record<keyof typeof WORDS, string>>

export const pageWords = (language: Language): PageWords =>
  Object.fromEntries(
    Object.entries(WORDS).map(([name, text]) => [name, text[language]]),
  ) as unknown as PageWords
