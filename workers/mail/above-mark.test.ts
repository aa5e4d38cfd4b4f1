import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { aboveMark, pageAboveMark, withoutKeys } from './above-mark'
import { readMail } from './read-mail'

const MARK = '—— 请在此线以上回复 · Reply above this line ——'
const WROTE = '在 2026-11-30，鹏远 写道：'
const KEY = `eyJhbGciOiJIUzI1NiJ9.${'a'.repeat(40)}`

/** What was sent: our words without the marks of who quotes them. */
const sent = (quoting: string) => [
  quoting
    .slice(quoting.indexOf(MARK))
    .replaceAll(/^> ?/gm, '')
    .replaceAll(/<[^>]+>/g, ''),
]

describe('of a text only our own words are left out', () => {
  test.each([
    ['quoted at its end', `好了。\n\n${WROTE}\n> ${MARK}\n>\n> 修好了吗？\n`, '好了。\n\n'],
    ['named in two lines', `Done.\nOn Mon, 30 Nov, Support\n<a@x> wrote:\n> ${MARK}`, 'Done.\n'],
    ['with nothing above', `> ${MARK}\n> 修好了吗？`, ''],
    ['below a sentence that ends alike', `好了。\n这是你们上周对我们写道：\n> ${MARK}`, null],
    [
      'below a letter that somebody marked',
      `x\n-----原始邮件-----\ny\n马骏 2026-11-02 写道：\n> ${MARK}`,
      null,
    ],
  ])('%s', (_, text, left) => {
    expect(aboveMark(text, sent(text))).toBe(left ?? text.slice(0, text.indexOf('>')))
  })

  test('unless it is not known that we sent them', () => {
    const text = `好了。\n${WROTE}\n> ${MARK}\n> 修好了吗？`
    expect(aboveMark(text, [])).toBe(text)
  })

  test.each([
    ['a line', '> 修好了吗？\n> 好了。\n> 请回复', '> 修好了吗？\n好了。\n> 请回复'],
    ['behind ours', '> 修好了吗？ 好了。\n> 请回复', '修好了吗？ 好了。\n> 请回复'],
    ['a word that is also ours', '> 修好了吗？\n> 了\n> 请回复', '> 修好了吗？\n了\n> 请回复'],
  ])('what was typed among them is kept, and is not marked as ours: %s', (_, quoted, kept) => {
    const ours = [`${MARK}\n\n修好了吗？\n请回复`]
    expect(aboveMark(`> ${MARK}\n${quoted}`, ours)).toBe(`> ${MARK}\n${kept}`)
  })

  test('a link that a mailer leads through its own guard is ours all the same', () => {
    const link = 'https://desk.example/portal/a?ticket=tkt_1'
    const text = `> ${MARK}\n> 打开：${link} (https://guard.example/?url=x)`
    expect(aboveMark(text, [`${MARK}\n打开：${link}`])).toBe('')
  })

  test('of two guarded links each is ours, and what stands behind a guard is kept', () => {
    const link = 'https://desk.example/a'
    const guard = '(https://guard.example/?url=x)'
    const ours = [`${MARK}\n${link} ${link}，好`]
    expect(aboveMark(`> ${MARK}\n> ${link} ${guard} ${link} ${guard}，好`, ours)).toBe('')
    const twice = `> ${MARK}\n> ${link} ${guard} ${guard}`
    expect(aboveMark(twice, ours)).not.toBe('')
  })

  test('a run of addresses without an end takes no longer than its length, and stays', () => {
    const ours = [`${MARK}\n${'修好了吗？\n'.repeat(20_000)}`]
    const run = `> ${MARK}${'http://'.repeat(30_000)}`
    const from = performance.now()
    expect(aboveMark(run, ours)).toBe(run.slice(2))
    expect(pageAboveMark(`<blockquote>${run}</blockquote>`, false, ours)).toContain('http://')
    expect(performance.now() - from).toBeLessThan(1_000)
  })

  test('a quotation longer than any of our mails can become is not looked through', () => {
    const ours = [`${MARK}\n修好了吗？`]
    const text = `> ${MARK}\n> 修好了吗？\n> 好了。${'x'.repeat(11_000)}`
    expect(aboveMark(text, ours)).toBe(text)
    const short = text.slice(0, 9_000)
    expect(aboveMark(short, ours)).toBe(short.replace('> 好了。', '好了。'))
  })

  test.each([
    ['between the quoted lines', `见下：\n${WROTE}\n> ${MARK}\n> 修好了吗？\n好了。\n> 关了吗？`],
    ['below them', `${WROTE}\n> ${MARK}\n> 修好了吗？\n\n好了。`],
    ['below a mark that nothing quotes', `${MARK}\n\n好了。`],
    ['beside a mark that somebody wrote', `好了 ${MARK} 关了`],
  ])('nothing is where something is said %s', (_, text) =>
    expect(aboveMark(text, sent(text))).toBe(text),
  )
})

describe('of a page', () => {
  const quoted = `<blockquote><p>${MARK}</p><blockquote>x</blockquote></blockquote>`

  test('the quotation that ends it is left out', () => {
    const page = `<p>好了。</p>${quoted}<div><br></div>`
    expect(pageAboveMark(page, false, sent(quoted))).toBe('<p>好了。</p>')
  })

  test.each([
    ['words stand below', `${quoted}<p>好了。</p>`],
    ['words stand below, quoted within a quotation', `<blockquote>${quoted}好了。</blockquote>`],
    ['words stand in it that we did not send', quoted.replace('x', 'x<br>好了。')],
    ['a picture stands in it', quoted.replace('x', 'x<img src="cid:a">')],
    ['a picture stands below', `${quoted}<img src="cid:a">`],
    ['nothing is quoted', `<p>${MARK}</p><p>好了。</p>`],
    ['a quotation ended before', `</blockquote><blockquote>x</blockquote>${MARK}<blockquote>`],
    ['its quotation has no end', `<blockquote>${MARK}<p>好了。`],
  ])('all is kept where %s', (_, page) =>
    expect(pageAboveMark(page, false, sent(quoted))).toBe(page),
  )

  test('all is kept where its text has an answer among our words', () => {
    expect(pageAboveMark(quoted, true, sent(quoted))).toBe(quoted)
  })

  test('the key of a link is not kept with the words below it', () => {
    const page = (key: string) =>
      `<blockquote>${MARK} https://bylaw.example/portal#${key}</blockquote><p>好了。</p>`
    expect(pageAboveMark(page(KEY), false, sent(page(KEY)))).toBe(page('…'))
  })

  test('what its text keeps is kept, and the key of a link that it quotes is not', async () => {
    for (const name of ['an-answer-below-on-a-page', 'an-answer-on-a-page-alone']) {
      const html = (await letter(name))?.page?.html
      expect(html).toContain('泵昨晚已停')
      expect(html).toContain('1. 泵停了吗？')
      expect(html).not.toContain('eyJ')
    }
    for (const name of ['an-answer-above-on-a-page', 'an-answer-above-on-a-page-alone'])
      expect((await letter(name))?.page?.html).toBe(
        '<div>现在好了。</div><div>在 2026-11-30，鹏远 &lt;acme@mail.bylaw.example&gt; 写道：</div>',
      )
  })
})

test('a link that is quoted below our mark keeps no key; one above it is its writer’s', () => {
  const link = `https://bylaw.example/portal#${KEY}`
  expect(withoutKeys(`${link}\n${MARK}\n> ${link} x`)).toBe(
    `${link}\n${MARK}\n> https://bylaw.example/portal#… x`,
  )
  expect(withoutKeys(`${MARK} https://safe.example/?u=portal%23${KEY}&d=1`)).toBe(
    `${MARK} https://safe.example/?u=portal%23…&d=1`,
  )
})

const letter = (name: string) =>
  readMail(
    new Uint8Array(
      readFileSync(new URL(`./fixtures/letters/${name}.eml`, import.meta.url).pathname),
    ),
    { from: 'ada@acme.example', to: 'acme@mail.bylaw.example' },
    'mail.bylaw.example',
    async () => SENT,
  )
/** The mail that these letters quote, and what it was before the second question. */
const SENT = ['1. 泵停了吗？', '1. 泵停了吗？\n2. 阀门关了吗？'].flatMap((asked) =>
  ['', '#…'].map(
    (key) =>
      `${MARK}\n\n鹏远 回复了工单 TS-1：\n${asked}\n\n查看：https://bylaw.example/portal?ticket=tkt_1${key}`,
  ),
)
