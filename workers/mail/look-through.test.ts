import { describe, expect, test } from 'vitest'
import { lookThrough } from './look-through'

const CODED = 'Content-Transfer-Encoding: base64'
const QUOTED = 'Content-Transfer-Encoding: quoted-printable'
const LINES = 100
/** Of base64, and as long as a mailer makes it. */
const LONG = 'QUFB'.repeat(15)

/** What is seen of a mail of this beginning, behind which a line stands a hundred times. */
const seenOf = (beginning: readonly string[], line: string) =>
  lookThrough(
    Uint8Array.from(
      Buffer.from(
        [...beginning, ...Array.from({ length: LINES }, () => line)].join('\r\n'),
        'latin1',
      ),
    ),
  )

describe('a line is spared where its part is coded, and is as long as mailers make it', () => {
  test.each([
    ['base64', [CODED, ''], LONG],
    ['quoted-printable that goes on', [QUOTED, ''], `${LONG}=`],
    [
      'a part of its own',
      ['Content-Type: multipart/mixed; boundary="b"', '', '--b', CODED, ''],
      LONG,
    ],
    ['a file with brackets in its name', ['Content-Type: x/y; name=a (1).pdf', CODED, ''], LONG],
  ])('%s', (_, beginning, line) => {
    expect(seenOf(beginning, line)).toMatchObject({ textLines: 0, shortLines: 0 })
  })

  test.each([
    ['base64', [CODED, ''], 'QUFB'],
    ['quoted-printable that goes on', [QUOTED, ''], 'a='],
  ])('short lines of %s are counted', (_, beginning, line) => {
    expect(seenOf(beginning, line)).toMatchObject({ textLines: 0, shortLines: LINES })
  })
})

describe('what the parser takes for text is counted, whatever the mail says of it', () => {
  const mixed = (parameters: string) => `Content-Type: multipart/mixed; ${parameters}`
  test.each([
    ['lines of text that end as if they went on', [''], 'a='],
    ['quoted-printable that does not go on', [QUOTED, ''], LONG],
    [
      'parts, named behind a comment',
      ['Content-Type: (c) multipart/mixed; boundary=b', CODED, ''],
      LONG,
    ],
    ['parts, named in quotes', ['Content-Type: "multipart/mixed"; boundary=b', CODED, ''], LONG],
    ['parts, named with a blank', ['Content-Type : multipart/mixed; boundary=b', CODED, ''], LONG],
    ['a border within a quoted value', [mixed('x="; boundary=b"'), '', '--b', CODED, ''], LONG],
    ['a border behind a comment', [mixed('(; boundary=b)'), '', '--b', CODED, ''], LONG],
    ['half of a border', [mixed('boundary=b(c)d'), '', '--b', CODED, ''], LONG],
    ['a border that is no text', [mixed('boundary="\xff"'), '', '--\xff', CODED, ''], LONG],
    ['a border with something behind it', [mixed('boundary=b'), '', '--b\xa0', CODED, ''], LONG],
    ['a border that was the last', [mixed('boundary=b'), '', '--b--', '--b', CODED, ''], LONG],
    [
      'a border of a part that has ended',
      [mixed('boundary=b'), '', '--b', mixed('boundary=c'), '', '--b', '', '--c', CODED, ''],
      LONG,
    ],
    ['what stands behind a line of CR alone', ['\r'], 'a'],
  ])('%s', (_, beginning, line) => {
    expect(seenOf(['From: ada@acme.example', ...beginning], line).textLines).toBeGreaterThanOrEqual(
      LINES,
    )
  })
})
