import { env } from 'cloudflare:workers'
import type { FileView, FormView, LetterView, PublicForm } from '@bylaw/contract'
import { beforeAll, describe, expect, test } from 'vitest'
import { text } from '../files/made-files.fixture'
import { anyone, type Company, caller, mustBe, type Person, signUp } from '../journeys/front-door'
import { neighbourOf } from '../journeys/neighbours'
import { SITE_FORM } from '../journeys/site-form'
import { choose, contactOf, outgoing, secretIn, ticketOf, tickets } from '../mail/mail-under-test'
import { stampOf } from './stamp'

const SITE = 'https://www.larch.example'
const FIELDS = [
  { label: '设备编号', kind: 'line', required: true, options: [] },
  { label: '型号', kind: 'choice', required: false, options: ['A', 'B'] },
]

let ours: Company
let theirs: Company
let contact: Person
let form: FormView

beforeAll(async () => {
  ours = await signUp('forms-ours')
  theirs = await neighbourOf(ours, () => signUp('forms-theirs'))
  contact = await contactOf(ours)
  const early = await mustBe(422, ours.owner.post('/v1/forms', SITE_FORM))
  expect(JSON.stringify(early.body)).toContain('no_address')
  await choose(ours, 'forms-ours', 'refuse')
  const made = await mustBe<FormView>(
    201,
    ours.owner.post('/v1/forms', { ...SITE_FORM, takesFiles: true, fields: FIELDS }),
  )
  form = made.body
}, 60_000)

const at = (path = '') => `/v1/public-forms/${form.id}${path}`
const site = caller({ origin: SITE, 'sec-fetch-site': 'cross-site' })
const filled = (wish: Record<string, unknown> = {}) => ({
  ...{ name: 'Ada', email: contact.email, subject: 'E42', description: 'It does not start.' },
  answers: { 设备编号: 'A-12' },
  stamp: stampOf(env.TOKEN_SECRET, form.id, Date.now() - 60_000),
  ...wish,
})
const sends = (wish?: Record<string, unknown>, by = site, key?: string) =>
  by.post(at('/submissions'), filled(wish), key === undefined ? {} : { key })
type Letters = { items: LetterView[] }
const letters = async () => (await ours.owner.get<Letters>('/v1/letters')).body.items

test('a contact’s is a ticket in their name, once, and they are sent a link that lets them in', async () => {
  for (const _ of [1, 2]) await mustBe(200, sends({}, site, 'one-key'))
  const [ticket, ...others] = (await tickets(ours)).filter(({ subject }) => subject === 'E42')
  expect(others).toEqual([])
  const { row, messages } = await ticketOf(ours, ticket?.id ?? '')
  expect(row.channel).toBe('web')
  expect(messages[0]).toMatchObject({ authorId: contact.personId })
  expect(messages[0]?.body).toMatch(
    /^It does not start\.\n\n设备编号: A-12\n\n—— Sent by the form “Support”; .*larch/,
  )

  const [mail, ...more] = (await outgoing(ours)).filter(({ ticketId }) => ticketId === row.id)
  expect([mail?.kind, mail?.toAddress, more]).toEqual(['entry', contact.email, []])
  const token = await secretIn(ours, mail)
  const entered = await anyone.post<{ personId: string }>('/v1/portal/entry', { token })
  expect([entered.status, entered.body.personId]).toEqual([201, contact.personId])
})

test('a stranger gets the same answer, no mail, and waits for a colleague, whatever mail’s rule is', async () => {
  const told = await Promise.all([
    sends({ email: 'stranger@elsewhere.example', subject: 'From a stranger' }),
    sends({ email: contact.email, subject: 'From a contact' }),
  ])
  expect(told.map(({ status, body }) => [status, body])).toEqual([
    [200, {}],
    [200, {}],
  ])
  const letter = (await letters()).find(({ subject }) => subject === 'From a stranger')
  expect(letter).toMatchObject({ state: 'held', reason: 'unknown_sender', formId: form.id })
  expect((await outgoing(ours)).some(({ toAddress }) => toAddress.startsWith('stranger'))).toBe(
    false,
  )

  const customer = await mustBe<{ id: string }>(
    201,
    ours.owner.post('/v1/customers', { name: 'New here', level: 'standard' }),
  )
  const path = `/v1/letters/${letter?.id}/acceptance`
  const done = await mustBe<{ ticketId: string }>(
    201,
    ours.owner.post(path, { customerId: customer.body.id, priority: 'low' }),
  )
  expect((await ticketOf(ours, done.body.ticketId)).row).toMatchObject({ channel: 'web' })
})

describe('files', () => {
  const upload = (name: string, file: Uint8Array<ArrayBuffer>, more: { headers?: object } = {}) =>
    site.call<FileView>('POST', at(`/files?name=${encodeURIComponent(name)}`), {
      file,
      ...(more as object),
    })
  const errors = (body: unknown) => (body as { errors: { code: string; message: string }[] }).errors

  test('are the ticket’s, byte for byte, and named to whoever sorts a stranger’s letter', async () => {
    const sent = await mustBe<FileView>(201, upload('现场.txt', text('the very bytes')))
    expect(sent.headers.get('access-control-allow-origin')).toBe(SITE)
    await mustBe(200, sends({ subject: 'With a file', fileIds: [sent.body.id] }))
    const ticket = (await tickets(ours)).find(({ subject }) => subject === 'With a file')
    const { messages } = await ticketOf(ours, ticket?.id ?? '')
    const [file] = messages[0]?.files ?? []
    expect(file).toMatchObject({ name: '现场.txt', mediaType: 'text/plain' })
    const read = await contact.get(`/v1/tickets/${ticket?.id}/files/${file?.id}`)
    expect(read.body).toBe('the very bytes')
    const photo = await mustBe<FileView>(201, upload('照片.txt', text('12345')))
    await sends({ subject: 'Held', email: 'held@x.example', fileIds: [photo.body.id] })
    expect((await letters()).at(0)?.files).toEqual([{ name: '照片.txt', sizeBytes: 5 }])
  })

  test('are refused by name, before they are kept, and too large ones before they are read', async () => {
    const program = await upload('脚本.pdf', text('MZ\u0090'))
    expect(program.status).toBe(422)
    expect(errors(program.body)[0]?.message).toContain('脚本.pdf')
    const large = await upload('录像.mp4', text('x'), {
      headers: { 'content-length': `${11 * 1_048_576}` },
    })
    expect(large.status).toBe(413)
    expect(errors(large.body)[0]?.message).toContain('录像.mp4')
    expect((await upload('空.txt', text(''))).status).toBe(422)
  })

  test('of another form, of a colleague or beyond five are not taken along', async () => {
    const foreign = await mustBe<FileView>(
      201,
      ours.owner.call('POST', '/v1/files?name=a.txt', { file: text('a colleague’s') }),
    )
    const taken = await sends({ fileIds: [foreign.body.id], email: 'files@x.example' })
    expect([taken.status, errors(taken.body)[0]?.code]).toEqual([422, 'unknown'])
    const six = await sends({ fileIds: Array(6).fill(foreign.body.id), email: 'files@x.example' })
    expect(six.status).toBe(422)
  })

  test('are twenty from one caller in ten minutes: nobody alone uses up a form’s hour', async () => {
    const from = (ip: string) => upload('a.txt', text(''), { headers: { 'cf-connecting-ip': ip } })
    const statuses: number[] = []
    for (let count = 0; count < 21; count += 1) statuses.push((await from('203.0.113.7')).status)
    expect(statuses).toEqual([...Array(20).fill(422), 429])
    expect((await from('203.0.113.8')).status).toBe(422)
  })
})

describe('a machine’s is set aside, and nobody is written to', () => {
  test.each([
    ['fills in what people do not see', () => ({ website: 'https://spam.example' })],
    ['is quicker than anybody', () => ({ stamp: stampOf(env.TOKEN_SECRET, form.id, Date.now()) })],
  ])('one that %s', async (subject, wish) => {
    await mustBe(200, sends({ ...wish(), subject }))
    const letter = (await letters()).find((each) => each.subject === subject)
    expect(letter).toMatchObject({ state: 'set_aside', reason: 'form_machine', ticketId: null })
  })
})

test.each([
  ['what must be said is not', { answers: {} }, '/answers/设备编号'],
  ['a choice is none', { answers: { 设备编号: 'x', 型号: 'C' } }, '/answers/型号'],
  ['nobody asked', { answers: { 设备编号: 'x', 别的: 'y' } }, '/answers/别的'],
  ['the page is of yesterday', { stamp: 'x.y' }, '/stamp'],
  ['there is no address', { email: 'nobody' }, '/email'],
])('where %s, it is said where', async (_, wish, pointer) => {
  const { status, body } = await sends({ email: `e${pointer.length}@x.example`, ...wish })
  expect([status, (body as { errors: { pointer: string }[] }).errors[0]?.pointer]).toEqual([
    422,
    pointer,
  ])
})

describe('the form is there for its own sites', () => {
  test('which are told so by name, and may ask beforehand', async () => {
    const read = await mustBe<PublicForm>(200, site.get(at()))
    expect(read.body).toMatchObject({ name: 'Support', fields: FIELDS })
    expect(read.headers.get('access-control-allow-origin')).toBe(SITE)
    const asked = await site.call('OPTIONS', at('/submissions'))
    expect([asked.status, asked.headers.get('access-control-allow-origin')]).toEqual([204, SITE])
    const page = await anyone.get<string>(at('/page'))
    expect(page.headers.get('content-security-policy')).toContain(
      `frame-ancestors 'self' ${SITE};`.slice(0, -1),
    )
  })

  test('and for no other: it is as unknown as a form that never was', async () => {
    const foreign = caller({
      origin: 'https://www.larch.example.evil.example',
      'sec-fetch-site': 'cross-site',
    })
    for (const answer of [
      await sends({}, foreign),
      await foreign.get(at()),
      await foreign.call('OPTIONS', at('/submissions')),
      await site.post('/v1/public-forms/frm_none/submissions', filled()),
      await anyone.get('/v1/public-forms/frm_none/page'),
      await theirs.owner.get(`/v1/forms/${form.id}`),
    ]) {
      expect(answer.status).toBe(404)
      expect(answer.headers.get('access-control-allow-origin')).toBeNull()
    }
  })

  test('a session that comes along counts for nothing', async () => {
    const signedIn = caller({
      authorization: `Bearer ${theirs.owner.token}`,
      origin: SITE,
      'sec-fetch-site': 'cross-site',
    })
    expect((await sends({ subject: 'Still the contact’s' }, signedIn)).status).toBe(200)
    const ticket = (await tickets(ours)).find(({ subject }) => subject === 'Still the contact’s')
    expect(ticket?.customerId).toBeDefined()
  })
})

test('under one address ten an hour', async () => {
  const email = 'flood@elsewhere.example'
  const statuses: number[] = []
  for (let count = 0; count < 11; count += 1)
    statuses.push((await sends({ email, subject: `${count}` })).status)
  expect(statuses).toEqual([...Array(10).fill(200), 429])
})

test('switched off it is gone, and a stale change is told so', async () => {
  const off = { ...SITE_FORM, active: false }
  const path = `/v1/forms/${form.id}`
  expect((await ours.owner.put(path, off, { version: 7 })).status).toBe(412)
  await mustBe(200, ours.owner.put(path, off, { version: form.version }))
  expect((await site.get(at())).status).toBe(404)
})

test('a form that takes no files refuses them', async () => {
  const made = await mustBe<FormView>(201, ours.owner.post('/v1/forms', SITE_FORM))
  const path = `/v1/public-forms/${made.body.id}/files?name=a.txt`
  const answer = await site.call('POST', path, { file: text('x') })
  expect(answer.status).toBe(422)
  expect(JSON.stringify(answer.body)).toContain('not_taken')
})

test('looking at a form is no command: what is asked under one key may change, and nothing is kept', async () => {
  const look = (greeting: string) =>
    ours.owner.post<{ html: string }>(
      '/v1/form-previews',
      { ...SITE_FORM, greeting },
      { key: 'look' },
    )
  expect((await mustBe(200, look('一'))).body.html).toContain('一')
  expect((await mustBe(200, look('二'))).body.html).toContain('二')
})
