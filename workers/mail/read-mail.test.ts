import { describe, expect, test } from 'vitest'
import { MADE_MAILS, type MadeMail, raw } from './fixtures/made-mails'
import { subjectOf } from './head-of-mail'
import { LARGEST_MAIL_BYTES, readMail } from './read-mail'

const DOMAIN = 'mail.bylaw.example'
const ENVELOPE = { from: 'ada@acme.example', to: `acme@${DOMAIN}` }
const read = ({ raw: bytes, automatic }: Pick<MadeMail, 'raw' | 'automatic'>) =>
  readMail(bytes, automatic === 'bounce' ? { ...ENVELOPE, from: '' } : ENVELOPE, DOMAIN)

describe('a mail is read as its writer meant it', () => {
  test.each(MADE_MAILS.map((mail) => [mail.name, mail] as const))('%s', async (_, made) => {
    const mail = await read(made)
    if (made.unreadable) return expect(mail).toBeUndefined()
    expect(mail?.automatic).toBe(made.automatic)
    expect(mail?.isWhole).toBe(made.inPart === undefined)
    if (made.says !== undefined) expect(mail?.text).toContain(made.says)
    if (made.subject !== undefined) expect(mail?.subject).toBe(made.subject)
    if (made.files) expect(mail?.files.map(({ name }) => name)).toEqual(made.files)
  })

  test('our own words, quoted below the line, are not the customer’s', async () => {
    const made = MADE_MAILS.find(({ name }) => name.startsWith('a reply under'))
    const sent = '—— 请在此线以上回复 · Reply above this line ——\n\nWang wrote on your ticket'
    const bytes = (made as MadeMail).raw
    const answer = await readMail(bytes, ENVELOPE, DOMAIN, async () => [sent])
    expect(answer?.text).toBe('现在好了。')
  })

  test('of its pictures only those that came along are shown', async () => {
    const made = MADE_MAILS.find(({ name }) => name.startsWith('parts within'))
    const { page } = (await read(made as MadeMail)) ?? {}
    expect(page?.html).toMatch(/^<p>See <img src="data:image\/png;base64,[^"]+" alt=""><\/p>\s*$/)
    expect(page?.blockedPictures).toBe(1)
  })

  test('of a subject of which no character can be read nothing is kept', async () => {
    const mail = await read({
      raw: Uint8Array.from(
        Buffer.from('From: <a@b.example>\r\nSubject: =?utf-8?B?/////w==?=\r\n\r\nE42\r\n'),
      ),
    })
    expect([mail?.subject, mail?.isWhole]).toEqual(['', false])
  })

  test('of one that cannot be read its subject is, as it was written', async () => {
    const broken = raw(
      'Subject: =?UTF-8?B?5rO15oi/?= =?UTF-8?B?5ryP5rC0?=',
      ...['Content-Type: multipart/mixed; boundary=""', '', '--', 'Nothing to part it', '----'],
    )
    expect(await readMail(broken, ENVELOPE, DOMAIN)).toBeUndefined()
    expect(await subjectOf(broken)).toBe('泵房漏水')
    const gb = Buffer.from([...Buffer.from('Subject: '), 0xb1, 0xc3, ...Buffer.from('\r\n\r\n')])
    expect(await subjectOf(new Uint8Array(gb))).toBe('泵')
    const neither = Buffer.from([...Buffer.from('Subject: E'), 0xff, 0xff, 0x0a, 0x0a])
    expect(await subjectOf(new Uint8Array(neither))).toBe('')
  })

  test('a bounce names whom it could not reach', async () => {
    const made = MADE_MAILS.find(({ automatic }) => automatic === 'bounce')
    expect((await read(made as MadeMail))?.notReached).toEqual(['ada@acme.example'])
  })

  test('a mail that the sender’s domain disowns is told apart, whoever else vouches for it', async () => {
    const bytes = raw(
      'Authentication-Results: mx.us; spf=pass; dmarc=fail header.from=acme.example',
      'Authentication-Results: mx.them; dmarc=pass',
      'From: ada@acme.example',
      '',
      'x',
    )
    expect((await read({ raw: bytes }))?.isDisowned).toBe(true)
  })

  test('a person’s mail stays theirs where a mail service numbers what it carries', async () => {
    const bytes = raw('From: ada@acme.example', 'Feedback-ID: 1.eu-west-1.abc:AmazonSES', '', 'x')
    expect((await read({ raw: bytes }))?.automatic).toBeUndefined()
  })

  test('what is larger than 25 MB is not begun', async () => {
    expect(await read({ raw: new Uint8Array(LARGEST_MAIL_BYTES + 1) })).toBeUndefined()
  })

  test('nor is what has no end of its headers: twenty million bytes of lines cost no more than one look', async () => {
    const bytes = new Uint8Array(20_000_001).map((_, at) => [0x61, 0xe9, 0x0a][at % 3] ?? 0)
    expect(await read({ raw: bytes })).toBeUndefined()
  })

  test('nor is text of more lines than anybody writes, which parsers take a minute or all memory for', async () => {
    const written = (lines: number) =>
      Uint8Array.from(Buffer.from(`From: ada@acme.example\r\n\r\n${'a\n'.repeat(lines)}`))
    expect(await read({ raw: written(20_001) })).toBeUndefined()
    expect(await read({ raw: written(10_000_000) })).toBeUndefined()
    expect((await read({ raw: written(19_000) }))?.text).toMatch(/^(a\n)+a$/)
  })

  test('nor is what has as many lines, and says that they are coded or go on', async () => {
    const lines = (headers: string, line: string, count: number) =>
      Uint8Array.from(Buffer.from(`From: ada@acme.example\r\n${headers}\r\n${line.repeat(count)}`))
    const coding = 'Content-Transfer-Encoding: base64\r\n'
    const hidden = `Content-Type: (c) multipart/mixed; boundary=b\r\n${coding}\r\n--b\r\n`
    expect(await read({ raw: lines('', 'a=\n', 20_001) })).toBeUndefined()
    expect(await read({ raw: lines(hidden, `${'QUFB'.repeat(15)}\n`, 20_001) })).toBeUndefined()
    expect(await read({ raw: lines(coding, 'QUFB\n', 40_001) })).toBeUndefined()
    expect(await read({ raw: lines(coding, 'QUFB\n', 30_000) })).toBeDefined()
  })

  test('base64 is as long as it may be, and softly broken lines are one', async () => {
    const coded = (encoding: string, line: string, lines: number) =>
      Uint8Array.from(
        Buffer.from(
          `From: ada@acme.example\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${line.repeat(lines)}`,
        ),
      )
    expect(
      (await read({ raw: coded('base64', `${'QUFB'.repeat(19)}\r\n`, 30_000) }))?.isWhole,
    ).toBe(true)
    expect((await read({ raw: coded('quoted-printable', 'word=\r\n', 30_000) }))?.text).toMatch(
      /^(word)+$/,
    )
  })

  test('headers of more lines than any mail has keep their bytes', async () => {
    const subjectAmong = async (lines: number) => {
      const rest = 'X-Line: 1\r\n'.repeat(lines - 2)
      const head = `From: ada@acme.example\r\nSubject: \xb4\xb3\r\n${rest}\r\nx`
      return (await read({ raw: Uint8Array.from(Buffer.from(head, 'latin1')) }))?.subject
    }
    expect(await subjectAmong(2_000)).toBe('闯')
    expect(await subjectAmong(2_001)).not.toBe('闯')
  })
})

/** The same numbers each time, from a seed (mulberry32). */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Cuts, doubles, flips and swaps some of a mail's bytes. */
function mutated(bytes: Uint8Array<ArrayBuffer>, seed: number): Uint8Array<ArrayBuffer> {
  const roll = dice(seed)
  const place = () => Math.floor(roll() * bytes.length)
  const [from, to] = [place(), place()].sort((a, b) => a - b) as [number, number]
  switch (Math.floor(roll() * 5)) {
    case 0:
      return bytes.slice(0, from)
    case 1:
      return Uint8Array.from([...bytes.slice(0, from), ...bytes.slice(to)])
    case 2:
      return Uint8Array.from([...bytes.slice(0, to), ...bytes.slice(from)])
    case 3:
      return bytes.map((byte, index) => (index >= from && index < from + 8 ? 255 - byte : byte))
    default:
      return bytes.map((byte) => (roll() < 0.01 ? Math.floor(roll() * 256) : byte))
  }
}

/** What something takes, where the machine may be busy with something else: the least of some tries. */
async function leastMs(act: () => Promise<unknown>): Promise<number> {
  let least = Number.POSITIVE_INFINITY
  for (let tries = 0; tries < 5 && least > 50; tries += 1) {
    const startedAt = performance.now()
    await act()
    least = Math.min(least, performance.now() - startedAt)
  }
  return least
}

test('a hundred mutations of each mail are read or not, in the time of a blink', async () => {
  let slowestMs = 0
  const small = MADE_MAILS.filter(({ raw: bytes }) => bytes.length < 10_000)
  for (const [index, { raw: bytes }] of small.entries())
    for (let seed = 0; seed < 100; seed += 1) {
      const bytesNow = mutated(bytes, index * 1_000 + seed)
      const mail = await read({ raw: bytesNow })
      slowestMs = Math.max(slowestMs, await leastMs(() => read({ raw: bytesNow })))
      expect(mail?.page?.html ?? '').not.toMatch(/<(script|iframe|object|svg|style)|\son\w+=/i)
      expect(mail?.text ?? '').not.toMatch(/[\p{Cs}\u202e\0]/u)
    }
  expect(slowestMs).toBeLessThan(200)
})
