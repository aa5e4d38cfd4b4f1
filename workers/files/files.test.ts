import { env } from 'cloudflare:workers'
import type { CustomerView, FileView, TicketChanged, TicketView } from '@bylaw/contract'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Company, mustBe, type Person, signUp } from '../journeys/front-door'
import { neighbourOf } from '../journeys/neighbours'
import { openUnsigned } from '../platform/shard'
import { png, text } from './made-files.fixture'
import { fileStore } from './store'
import { sweepFiles } from './sweep-files'

let ours: Company
let theirs: Company
let customer: CustomerView
let contact: Person

beforeAll(async () => {
  ours = await signUp('files-ours')
  theirs = await neighbourOf(ours, () => signUp('files-theirs'))
  customer = await addCustomer(ours, '海光电子')
  contact = await ours.contactOf(customer.id)
}, 60_000)

const addCustomer = async ({ owner }: Company, name: string): Promise<CustomerView> =>
  (await mustBe<CustomerView>(201, owner.post('/v1/customers', { name, level: 'key' }))).body

const upload = (who: Person, name: string, file: Uint8Array<ArrayBuffer>, key?: string) =>
  who.call<FileView>('POST', `/v1/files?name=${encodeURIComponent(name)}`, {
    file,
    ...(key === undefined ? {} : { key }),
  })

const uploaded = async (who: Person, name: string, file: Uint8Array<ArrayBuffer>) =>
  (await mustBe<FileView>(201, upload(who, name, file))).body

const open = async (who: Person, fileIds: readonly string[], customerId?: string) =>
  mustBe<TicketChanged>(
    201,
    who.post('/v1/tickets', {
      subject: '三号机组无法启动',
      description: '见附件。',
      priority: 'normal',
      channel: 'web',
      fileIds,
      ...(customerId ? { customerId } : {}),
    }),
  )

test('a file goes with a ticket, is listed with its message and comes back byte for byte', async () => {
  const file = await uploaded(contact, '现场.png', png(640, 480))
  expect(file).toMatchObject({ name: '现场.png', mediaType: 'image/png', isPicture: true })
  const { ticketId } = (await open(contact, [file.id])).body
  const { body } = await ours.owner.get<TicketView>(`/v1/tickets/${ticketId}`)
  expect(body.messages[0]?.files).toEqual([file])
  const answer = await ours.owner.get(`/v1/tickets/${ticketId}/files/${file.id}`)
  expect(answer.headers.get('content-length')).toBe('33')
  expect(answer.headers.get('content-type')).toBe('application/octet-stream')
  expect(answer.headers.get('content-disposition')).toMatch(
    /^attachment; .*%E7%8E%B0%E5%9C%BA\.png$/,
  )
  expect(answer.headers.get('content-security-policy')).toContain('sandbox')
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
})

test('only a picture is ever shown; a page that calls itself one is a download', async () => {
  const [picture, page] = await Promise.all([
    uploaded(contact, 'a.png', png(640, 480)),
    uploaded(contact, 'b.png', text('<html><script>alert(1)</script>')),
  ])
  const { ticketId } = (await open(contact, [picture.id, page.id])).body
  const shown = (id: string) => contact.get(`/v1/tickets/${ticketId}/files/${id}?as=picture`)
  const [one, other] = await Promise.all([shown(picture.id), shown(page.id)])
  expect(one.headers.get('content-type')).toBe('image/png')
  expect(one.headers.get('content-disposition')).toMatch(/^inline/)
  expect(other.headers.get('content-type')).toBe('application/octet-stream')
  expect(other.headers.get('content-disposition')).toMatch(/^attachment/)
})

test('a file of an internal note is not there for the customer', async () => {
  const { ticketId } = (await open(contact, [])).body
  const file = await uploaded(ours.owner, '成本.txt', text('internal figures'))
  const note = { kind: 'note', body: '内部核算', fileIds: [file.id] }
  await mustBe(200, ours.owner.post(`/v1/tickets/${ticketId}/messages`, note))
  const path = `/v1/tickets/${ticketId}/files/${file.id}`
  expect((await ours.owner.get(path)).status).toBe(200)
  expect((await contact.get(path)).status).toBe(404)
  // Sent along with a reply as well, it is; and named twice, it is one file.
  const reply = { kind: 'reply', body: '见附件', fileIds: [file.id, file.id] }
  await mustBe(200, ours.owner.post(`/v1/tickets/${ticketId}/messages`, reply))
  expect((await contact.get(path)).status).toBe(200)
  const { messages } = (await contact.get<TicketView>(`/v1/tickets/${ticketId}`)).body
  expect(messages.at(-1)?.files).toEqual([file])
})

describe('a file is nobody else’s', () => {
  test('another company cannot attach it, nor read it, nor learn that it exists', async () => {
    const file = await uploaded(contact, 'a.txt', text('ours'))
    const { ticketId } = (await open(contact, [file.id])).body
    const read = await theirs.owner.get(`/v1/tickets/${ticketId}/files/${file.id}`)
    expect(read.status).toBe(404)
    const foreign = await addCustomer(theirs, '邻居的客户')
    const loose = await uploaded(contact, 'b.txt', text('ours, not sent'))
    const wish = (fileId: string) => ({
      subject: 'S',
      description: 'D',
      priority: 'low',
      channel: 'web',
      customerId: foreign.id,
      fileIds: [fileId],
    })
    const [taken, none] = await Promise.all(
      [loose.id, `fil_${'0'.repeat(26)}`].map((id) => theirs.owner.post('/v1/tickets', wish(id))),
    )
    const told = ({ request_id: _, ...body }: Record<string, unknown>) => body
    expect(taken?.status).toBe(422)
    expect(told(taken?.body as never)).toEqual(told(none?.body as never))
  })

  test('a colleague cannot send what somebody else uploaded, nor a file go to two tickets', async () => {
    const file = await uploaded(contact, 'a.txt', text('mine'))
    const first = (await open(contact, [file.id])).body
    const second = (await open(contact, [])).body
    const say = (who: Person, ticketId: string) =>
      who.post(`/v1/tickets/${ticketId}/messages`, {
        kind: 'reply',
        body: '见附件',
        fileIds: [file.id],
      })
    expect((await say(ours.owner, first.ticketId)).status).toBe(422)
    expect((await say(contact, second.ticketId)).status).toBe(422)
  })
})

describe('what is refused leaves its files to whoever uploaded them', () => {
  const told = { subject: 'S', description: 'D', priority: 'low', channel: 'web' }
  const nowhere = `cus_${'0'.repeat(26)}`

  test('a ticket that is not opened', async () => {
    const file = await uploaded(ours.owner, 'a.txt', text('once'))
    const refused = await ours.owner.post('/v1/tickets', {
      ...{ ...told, customerId: nowhere, fileIds: [file.id] },
    })
    expect(refused.status).toBe(404)
    await open(ours.owner, [file.id], customer.id)
  })

  test('a message that names another file which is not there', async () => {
    const file = await uploaded(contact, 'a.txt', text('once'))
    const { ticketId } = (await open(contact, [])).body
    const say = (...fileIds: string[]) =>
      contact.post(`/v1/tickets/${ticketId}/messages`, { kind: 'reply', body: '见附件', fileIds })
    expect((await say(file.id, `fil_${'0'.repeat(26)}`)).status).toBe(422)
    await open(contact, [file.id])
  })

  test('a solution of a ticket that has changed, which can then be sent again', async () => {
    const file = await uploaded(ours.owner, 'a.txt', text('once'))
    const { ticketId, version } = (await open(contact, [])).body
    const solve = (basedOn: number) =>
      ours.owner.post(
        `/v1/tickets/${ticketId}/solution`,
        { summary: '请重启', steps: ['重启'], fileIds: [file.id] },
        { version: basedOn },
      )
    expect((await solve(version + 7)).status).toBe(412)
    await sweepFiles(env, Date.now() + 25 * 3_600_000)
    expect(await rowsOf(ours)).not.toContain(file.id)
  })

  test('but never what another request has taken meanwhile', async () => {
    const store = fileStore(openUnsigned(env.SHARD_01), `org_${'f'.repeat(26)}`)
    const id = `fil_${'f'.repeat(26)}`
    await store.expect({ id, name: 'a.txt', uploadedBy: 'per_1', uploadedAtMs: 0 })
    await store.arrived(id, { mediaType: 'text/plain', sizeBytes: 1 })
    const taking = (takenIn: string) => ({ heldBy: 'tkt_1', uploadedBy: 'per_1', takenIn })
    expect(await store.take([id], taking('first'))).toMatchObject({ justTaken: [id] })
    expect(await store.take([id], taking('second'))).toMatchObject({
      justTaken: [],
      held: [{ id }],
    })
    await store.giveBack([id], taking('first'))
    expect(await store.heldBy('tkt_1')).toMatchObject([{ id, state: 'attached' }])
    await store.giveBack([id], taking('second'))
    expect(await store.loose([id], 'per_1')).toMatchObject([{ id, heldBy: null }])
  })

  test('nor what was sent before', async () => {
    const file = await uploaded(ours.owner, 'a.txt', text('twice'))
    const { ticketId } = (await open(ours.owner, [file.id], customer.id)).body
    const say = (fileIds: string[]) =>
      ours.owner.post(`/v1/tickets/${ticketId}/messages`, { kind: 'note', body: '再看', fileIds })
    expect((await say([file.id, `fil_${'0'.repeat(26)}`])).status).toBe(422)
    await sweepFiles(env, Date.now() + 25 * 3_600_000)
    expect(await rowsOf(ours)).toContain(file.id)
  })
})

test('an upload that is sent again is one file', async () => {
  const [first, second] = [
    await upload(contact, 'a.txt', text('once'), 'upload-once'),
    await upload(contact, 'a.txt', text('once'), 'upload-once'),
  ]
  expect(first.status).toBe(201)
  expect(second.body).toEqual(first.body)
  const others = await Promise.all([
    upload(contact, 'b.txt', text('once'), 'upload-once'),
    upload(contact, 'a.txt', text('another'), 'upload-once'),
  ])
  for (const other of others)
    expect([other.status, other.body]).toMatchObject([422, { code: 'key_reused' }])
})

test('what is refused says why and leaves nothing behind', async () => {
  const virus = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*']
  const answer = await upload(contact, 'a.txt', text(virus.join('')))
  expect(answer.status).toBe(422)
  expect(answer.body).toMatchObject({ errors: [{ pointer: '/file', code: 'infected' }] })
  const kept = await env.FILES.list({ prefix: `${ours.companyId}/` })
  const rows = await rowsOf(ours)
  expect(kept.objects.map(({ key }) => key.split('/')[1]).sort()).toEqual(rows.sort())
})

test('a file over 25 MB is refused before it is read, and so is one of unknown length', async () => {
  const tooLong = await contact.call('POST', '/v1/files?name=a.bin', {
    file: text('x'),
    headers: { 'content-length': String(26 * 1_048_576) },
  })
  expect(tooLong.status).toBe(413)
})

test('what nobody sent is gone after a day; what was sent stays', async () => {
  const loose = await uploaded(contact, 'loose.txt', text('left behind'))
  const sent = await uploaded(contact, 'sent.txt', text('sent'))
  const { ticketId } = (await open(contact, [sent.id])).body
  await sweepFiles(env, Date.now() + 25 * 3_600_000)
  expect(await rowsOf(ours)).not.toContain(loose.id)
  expect(await env.FILES.head(`${ours.companyId}/${loose.id}`)).toBeNull()
  expect((await contact.get(`/v1/tickets/${ticketId}/files/${sent.id}`)).body).toBe('sent')
})

async function rowsOf({ companyId }: Company): Promise<string[]> {
  const found = await Promise.all(
    [env.SHARD_01, env.SHARD_02].map((shard) =>
      shard
        .prepare('SELECT id FROM files WHERE company_id = ?')
        .bind(companyId)
        .all<{ id: string }>(),
    ),
  )
  return found.flatMap(({ results }) => results.map(({ id }) => id))
}
