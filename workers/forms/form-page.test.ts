import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { readMail } from '../mail/read-mail'
import { formPage } from './form-page'
import { embedScript } from './form-scripts'
import { framedBy } from './page-policy'
import { submissionMail } from './submission-mail'

const FIELDS = [
  { label: '设备编号', kind: 'line', required: true, options: [] },
  { label: '<b>"型号"</b>', kind: 'choice', required: false, options: ['A&B', '<script>'] },
] as const
const FORM = {
  name: '售后 <报修>',
  greeting: '一小时内回复。',
  language: 'zh',
  theme: 'auto',
  takesFiles: true,
  fields: FIELDS.map((field) => ({ ...field, options: [...field.options] })),
} as const
const WISH = {
  name: '何, "建明"',
  email: 'he@heat.example',
  subject: '凝结水管\r\nBcc: x@y.example',
  description: '第一行\n第二行',
  answers: { 设备编号: 'A-12' },
  fileIds: [],
  stamp: '',
  website: '',
}

const page = formPage(FORM, { companyName: '鹏远 & Co', stamp: 's.1' })

test('what a company writes is text on the page, wherever it stands', () => {
  expect(page).toContain('<p class="house">鹏远 &amp; Co</p><h1>售后 &lt;报修&gt;</h1>')
  expect(page).toContain('<title>售后 &lt;报修&gt; · 鹏远 &amp; Co</title>')
  expect(page).toContain('<option>&lt;script&gt;</option>')
  expect(page).toContain('data-label="&lt;b&gt;&quot;型号&quot;&lt;/b&gt;"')
  expect(page).toContain('data-pointer="/answers/&lt;b&gt;&quot;型号&quot;&lt;~1b&gt;"')
  expect(page.match(/<script>/g)).toHaveLength(1)
  const preview = formPage(FORM, { companyName: '鹏远 & Co', stamp: undefined })
  expect(preview).not.toContain('<script>')
})

test('what is asked for is marked, and what is not asked for is said to be optional', () => {
  const field = (label: string) =>
    page.slice(page.indexOf(label)).slice(0, page.slice(page.indexOf(label)).indexOf('</div>'))
  expect(field('设备编号')).toMatch(/<input [^>]*required/)
  expect(field('&lt;b&gt;')).toContain('（选填）')
})

test('it promises no mail beyond those that go out in a day', () => {
  const done = /<section class="done"[\s\S]*?<\/section>/.exec(page)?.[0]
  expect(done).toContain('一天最多发 3 封')
})

test('the page runs its own script and no other, and its sites alone may frame it', () => {
  const script = /<script>([\s\S]*)<\/script>/.exec(page)?.[1] ?? ''
  const hash = createHash('sha256').update(script).digest('base64')
  const [[, policy] = []] = framedBy(['https://www.acme.example'])
  expect(policy).toContain(`script-src 'sha256-${hash}'`)
  expect(policy).toContain("frame-ancestors 'self' https://www.acme.example")
})

test('a name cannot leave its place in the script that a site loads', () => {
  const script = embedScript('</script>"\u2028+alert(1)+"')
  expect(script).not.toContain('</script>')
  expect(() => new Function(script)).not.toThrow()
})

test('what was filled in is read as the visitor wrote it', async () => {
  const wish = WISH
  const sending = {
    page: 'https://www.acme.example',
    commandId: 'key',
    isMachine: false,
    files: [],
  }
  const raw = submissionMail(FORM, wish, sending)
  const mail = await readMail(raw, { from: wish.email, to: '' }, 'mail.bylaw.example')
  expect(mail).toMatchObject({
    fromAddress: 'he@heat.example',
    fromName: '何, "建明"',
    subject: '凝结水管 Bcc: x@y.example',
    text: '第一行\n第二行\n\n设备编号：A-12\n\n—— 经网站表单“售后 <报修>”提交，邮箱未经验证，网站 https://www.acme.example',
    files: [],
  })
  expect(mail?.automatic).toBeUndefined()
  expect(submissionMail(FORM, wish, sending)).toEqual(raw)
  const machine = submissionMail(FORM, wish, { ...sending, isMachine: true })
  const read = await readMail(machine, { from: wish.email, to: '' }, 'mail.bylaw.example')
  expect(read?.automatic).toBe('automatic')
})

test('files go along under their names, byte for byte, whatever is in them', async () => {
  const border = 'x--=_0\r\n--=_0--\r\n'
  const files = [
    { name: `${'长'.repeat(140)}.jpg`, bytes: new Uint8Array(Buffer.from(border.repeat(99))) },
    { name: 'a"; b=\'c.txt', bytes: new Uint8Array([0, 255, 13, 10]) },
  ]
  const wish = { ...WISH, description: '见附件' }
  const raw = submissionMail(FORM, wish, {
    page: undefined,
    commandId: 'k',
    isMachine: false,
    files,
  })
  const mail = await readMail(raw, { from: wish.email, to: '' }, 'mail.bylaw.example')
  expect(mail?.files).toEqual(files)
  expect(mail?.text).toMatch(/^见附件\n/)
})

test('a form that takes no files asks for none', () => {
  expect(page).toContain('type="file"')
  expect(formPage({ ...FORM, takesFiles: false }, { companyName: 'x', stamp: 's' })).not.toContain(
    'type="file"',
  )
})
