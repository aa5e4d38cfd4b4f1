import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { REPLY_MARK } from './above-mark'
import { type ReadMail, readMail } from './read-mail'

const FOLDER = new URL('./fixtures/letters/', import.meta.url).pathname
const OURS = { to: 'ours@mail.bylaw.example' }

/** What a mail is to be read as; `null` cannot be read, and is a ticket with the mail attached. */
type Expected = Partial<
  Pick<ReadMail, 'fromAddress' | 'subject' | 'text' | 'automatic' | 'isWhole'>
> & {
  readonly files?: readonly string[]
  readonly hasOneWriter?: boolean
  readonly notReached?: readonly string[]
}

const ASKED =
  '在 2026-11-30，鹏远 <acme@mail.bylaw.example> 写道：\n> —— 请在此线以上回复 · Reply above this line ——\n>\n> 鹏远 回复了工单 TS-1：\n> 1. 泵停了吗？'
const LINK = '> 查看：https://bylaw.example/portal?ticket=tkt_1'

/** What the letters below quote of us. */
const SENT = [
  `${REPLY_MARK}\n\n鹏远 回复了工单 TS-1：\n1. 泵停了吗？\n2. 阀门关了吗？\n\n查看：https://bylaw.example/portal?ticket=tkt_1`,
  `${REPLY_MARK}\n\n鹏远 回复了工单 TS-1：\n1. 泵停了吗？\n\n查看：https://bylaw.example/portal?ticket=tkt_1#eyJhbGciOiJIUzI1NiJ9.eyJjaWQiOiJjb21fMSJ9.c2lnbmF0dXJl`,
]

const LETTERS: Readonly<Record<string, Expected | null>> = {
  // Written in other ways than ours.
  'gb18030-rare-characters': { subject: '镕𠮷㐀', text: '电机型号：𠮷㐀 镕' },
  'iso-2022-jp': { subject: '起動しません', text: 'ポンプが動きません' },
  big5: { subject: '無法啟動', text: '幫浦無法啟動' },
  'utf-16': { text: '泵不启动' },
  'utf-7': { text: '+ADw-script+AD4-alert(1)+ADw-/script+AD4-' },
  'declared-wrongly': { text: '泵不启动' },
  flowed: { text: '三号机组无法启动' },
  uuencoded: { text: 'See below\n\nbegin 644 log.txt\n#86)C\n`\nend' },
  signed: { text: 'Signed words', files: ['smime.p7s'] },
  encrypted: { text: '', files: ['application-pgp-encrypted.bin', 'encrypted.asc'] },

  // Answers to mails of ours, above, between and below what they quote.
  'an-answer-above-on-a-page': { text: '现在好了。' },
  'an-answer-above-on-a-page-alone': { text: '现在好了。' },
  'an-answer-between-quoted-lines': {
    text: `您好，逐条回复见下：\n${ASKED}\n泵昨晚已停。\n> 2. 阀门关了吗？\n阀门还开着。\n>\n${LINK}`,
  },
  'an-answer-below-the-quotation': {
    text: `${ASKED}\n> 2. 阀门关了吗？\n>\n${LINK}\n\n泵昨晚已停，阀门还开着。`,
  },
  'an-answer-below-on-a-page': {
    text: `${ASKED}\n${LINK}#…\n\n泵昨晚已停，阀门还开着。`,
  },
  'an-answer-on-a-page-alone': {
    text: expect.stringMatching(
      /^您好，逐条回复见下：\n[\s\S]+\n泵昨晚已停。\n+> 2. 阀门关了吗？\n+阀门还开着。$/,
    ),
  },
  'an-answer-inside-our-quotation': {
    text: expect.stringMatching(
      /^您好，逐条回复见下。\n[\s\S]+\n> 1. 泵停了吗？\n+停了。\n+2. 阀门关了吗？ 还开着。\n+> 查看：https\S+$/,
    ),
  },

  // Whose it is.
  'no-from': { fromAddress: '', hasOneWriter: false, text: 'Who am I?' },
  'two-froms': { hasOneWriter: false },
  'two-senders': { hasOneWriter: false },
  'a-name-that-is-an-address': { fromAddress: 'eve@elsewhere.example', hasOneWriter: true },

  // What machines wrote.
  'bounce-postfix': {
    automatic: 'bounce',
    notReached: ['ada@acme.example', 'bob@acme.example'],
  },
  'bounce-exim': { automatic: 'bounce', notReached: ['ada@acme.example', 'bob@acme.example'] },
  'bounce-qmail': { automatic: 'bounce', notReached: [] },
  'away-that-wants-no-answer': { automatic: 'automatic', fromAddress: 'ada@acme.example' },
  newsletter: { automatic: 'automatic' },

  // Files that are not what they seem; whether they are kept is for `inspection.test.ts` to say.
  'name-in-pieces': { files: ['现场照片.log'] },
  'names-that-lead-elsewhere': {
    files: ['passwd', 'a.dll', 'invoicegnp.exe', 'CON', `${'x'.repeat(146)}.log`, 'file'],
  },
  'mails-within-mails': { text: 'Please see below', files: ['fwd.eml'] },
  'a-zip-that-swells': { files: ['photos.zip'] },
  'a-zip-with-a-program': { files: ['log.zip'] },
  'a-program-named-picture': { files: ['photo.png'] },

  // Broken on purpose.
  'borders-of-one-name': { text: 'Which is which\n\nafter' },
  'a-border-of-nothing': null,
  'parts-in-base64': { text: 'Still plain' },
  'lines-that-end-as-they-like': {
    subject: 'bare X-Injected: yes',
    text: 'first\nsecond\nthird',
    isWhole: false,
  },
  'subject-without-end': { subject: `${'长'.repeat(199)}…`, text: 'x' },
  'base64-of-blanks': { text: 'Found it' },
  'a-page-that-bites': { text: 'presshere\nThe pump stands still' },
}

describe('each letter has one clear result', () => {
  test('and none is left out', () => {
    const files = readdirSync(FOLDER).map((file) => file.replace('.eml', ''))
    expect(files.sort()).toEqual(Object.keys(LETTERS).sort())
  })

  test.each(Object.entries(LETTERS))('%s', async (name, expected) => {
    const raw = new Uint8Array(readFileSync(`${FOLDER}${name}.eml`))
    const wantsNoAnswer = Buffer.from(raw).toString('latin1').startsWith('Return-Path: <>')
    const from = wantsNoAnswer ? '' : 'ada@acme.example'
    const mail = await readMail(raw, { ...OURS, from }, 'mail.bylaw.example', async () => SENT)
    if (expected === null) return expect(mail).toBeUndefined()
    const { files, ...facts } = expected
    expect(mail).toMatchObject(facts)
    expect(mail?.automatic).toBe(expected.automatic)
    expect(mail?.isWhole).toBe(expected.isWhole ?? true)
    if (files) expect(mail?.files.map((file) => file.name)).toEqual(files)
    expect(mail?.page?.html ?? '').not.toMatch(
      /<(script|svg|math|style|form|iframe|meta|base|img)|on\w+=|style=|script:/i,
    )
  })
})
