import { describe, expect, test } from 'vitest'
import { disposition, fileName } from './file-name'
import { inspection } from './inspection'
import { gif, jpeg, losslessWebp, lossyWebp, png, text, webp, zip } from './made-files.fixture'

/** What a file is found to be, sent in chunks of this size. */
function verdictOn(bytes: Uint8Array, chunkBytes = 1_000) {
  const look = inspection()
  for (let at = 0; at < bytes.byteLength; at += chunkBytes)
    look.take(bytes.subarray(at, at + chunkBytes))
  return look.verdict()
}

const MANY = zip(Array.from({ length: 1_001 }, (_, index) => ({ name: `../../${index}` })))
/** A directory longer than what is kept of a file’s end. */
const LONG = zip(Array.from({ length: 1_000 }, () => ({ name: `../../${'x'.repeat(600)}` })))

/** An archive whose end record says nothing: what it holds stands in a longer one before it. */
const beyondEndRecord = () => {
  const bytes = MANY.slice()
  const end = bytes.length - 22
  const said = new DataView(bytes.buffer)
  said.setUint16(end + 10, 0xffff, true)
  for (const at of [12, 16]) said.setUint32(end + at, 0xffffffff, true)
  const locator = new Uint8Array(20)
  new DataView(locator.buffer).setUint32(0, 0x07064b50, true)
  return Uint8Array.from([...bytes.subarray(0, end), ...locator, ...bytes.subarray(end)])
}

const behind = (front: Iterable<number>, file: Uint8Array) => Uint8Array.from([...front, ...file])

/** A file of which one byte is another than it has to be. */
const broken = (bytes: Uint8Array, at: number) => {
  const copy = bytes.slice()
  copy[at] = (copy[at] ?? 0) ^ 0xff
  return copy
}

const NO_PICTURE = 'application/octet-stream'

describe('a file is what its bytes say', () => {
  test.each([
    ['a picture (PNG)', png(640, 480), 'image/png'],
    ['a picture (GIF)', gif(640, 480), 'image/gif'],
    ['a photograph behind 40 KB of camera notes', jpeg(4_000, 3_000, 40_000), 'image/jpeg'],
    ['a picture (WebP)', webp(640, 480), 'image/webp'],
    ['half a picture', png(640, 480).slice(0, 12), 'application/octet-stream'],
    ['a lossy picture (WebP)', lossyWebp(640, 480), 'image/webp'],
    ['a lossless picture (WebP)', losslessWebp(640, 480), 'image/webp'],
    ['a PNG whose header is none', broken(png(9_000, 9_000), 12), NO_PICTURE],
    ['a PNG whose header has another length', broken(png(9_000, 9_000), 11), NO_PICTURE],
    ['a lossy WebP without its marks', broken(lossyWebp(9_000, 9_000), 23), NO_PICTURE],
    ['a lossless WebP without its mark', broken(losslessWebp(9_000, 9_000), 20), NO_PICTURE],
    ['a JPEG whose frame has another length', broken(jpeg(9_000, 9_000, 10), 17), NO_PICTURE],
    [
      'a file that ends like an archive',
      text(`x${'\0'.repeat(30)}PK\x05\x06${'\xff'.repeat(18)}`),
      'application/octet-stream',
    ],
    ['an archive behind a byte', behind([0x20], zip([{ name: 'a' }])), 'application/octet-stream'],
    ['a web page', text('<html><script>alert(1)</script>'), 'text/plain'],
    ['a drawing with a script', text('<svg onload="alert(1)"/>'), 'text/plain'],
    ['a log in Chinese', text('错误 E42\n'), 'text/plain'],
    ['firmware', new Uint8Array([0, 1, 2, 3]), 'application/octet-stream'],
    ['an archive', zip([{ name: '日志/a.txt' }]), 'application/zip'],
    [
      'a table',
      zip([{ name: '[Content_Types].xml' }, { name: 'xl/workbook.xml' }]),
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ],
  ])('%s', (_, bytes, mediaType) => {
    expect(verdictOn(bytes)).toMatchObject({ mediaType, fault: undefined })
  })
})

const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('')

describe('a file is not kept', () => {
  test.each([
    ['that is empty', new Uint8Array(), 'empty'],
    ['that is the test virus', text(EICAR), 'infected'],
    ['that holds the test virus, far in', text(`${'x'.repeat(70_000)}${EICAR}tail`), 'infected'],
    ['that is a program, whatever it is called', text('MZ\u0090'), 'program'],
    ['of 51 million pixels', png(10_000, 5_100), 'too_many_pixels'],
    ['of 51 million pixels (lossy WebP)', lossyWebp(10_000, 5_100), 'too_many_pixels'],
    ['of 51 million pixels (lossless WebP)', losslessWebp(10_000, 5_100), 'too_many_pixels'],
    ['of an archive cut short', zip([{ name: 'a' }]).slice(0, -10), 'unreadable'],
    [
      'of an archive of 1,001 files',
      zip(Array.from({ length: 1_001 }, (_, index) => ({ name: `${index}.txt` }))),
      'too_many_entries',
    ],
    ['that unpacks to 201 MB', zip([{ name: 'a', bytes: 201 * 1_048_576 }]), 'too_large_inside'],
    [
      'that unpacks to more than a hundred times its size',
      zip([{ name: 'a', packedBytes: 10_000, bytes: 1_000_001 }]),
      'too_large_inside',
    ],
    ['that climbs out of its folder', zip([{ name: '../../etc/passwd' }]), 'unsafe_entry'],
    ['that climbs out the other way', zip([{ name: '..\\..\\boot.ini' }]), 'unsafe_entry'],
    ['that lands at the root', zip([{ name: '/etc/passwd' }]), 'unsafe_entry'],
    ['with an archive in it', zip([{ name: 'inner.zip' }]), 'unsafe_entry'],
    ['with a link in it', zip([{ name: 'link', isLink: true }]), 'unsafe_entry'],
    [
      'behind a byte that is none of it',
      behind([0x20], zip([{ name: '../../etc/passwd' }])),
      'unsafe_entry',
    ],
    ['of 1,001 files behind a byte', behind([0x20], MANY), 'too_many_entries'],
    ['of 1,001 files behind a picture', behind(png(640, 480), MANY), 'too_many_entries'],
    ['with a directory of 600 KB', LONG, 'too_many_entries'],
    ['with a directory of 600 KB, behind a byte', behind([0x20], LONG), 'too_many_entries'],
    [
      'with a longer end record, behind a byte',
      behind([0x20], beyondEndRecord()),
      'too_many_entries',
    ],
    [
      'behind a picture',
      behind(png(640, 480), zip([{ name: 'a', bytes: 201 * 1_048_576 }])),
      'too_large_inside',
    ],
  ])('%s', (_, bytes, fault) => {
    expect(verdictOn(bytes)).toMatchObject({ fault })
  })

  test('however its bytes are cut on the way', () => {
    const bytes = text(`before ${EICAR} after`)
    for (let chunk = 1; chunk < bytes.byteLength; chunk += 1)
      expect(verdictOn(bytes, chunk).fault).toBe('infected')
  })

  test('and each byte is looked at once, however alike they are and in however small pieces', () => {
    const startedAt = performance.now()
    expect(verdictOn(text('X'.repeat(4_194_304)), 64).mediaType).toBe('text/plain')
    // A second look at the beginning for each piece takes half a minute.
    expect(performance.now() - startedAt).toBeLessThan(3_000)
  })

  test('at just the limits it is kept', () => {
    expect(verdictOn(png(10_000, 5_000)).fault).toBeUndefined()
    expect(verdictOn(zip([{ name: 'a', packedBytes: 10_000, bytes: 1_000_000 }])).fault).toBe(
      undefined,
    )
    const names = Array.from({ length: 1_000 }, (_, index) => ({ name: `${index}.txt` }))
    expect(verdictOn(zip(names)).fault).toBeUndefined()
  })
})

describe('a name', () => {
  test.each([
    ['C:\\Users\\li\\现场 照片.jpg', '现场 照片.jpg'],
    ['../../etc/passwd', 'passwd'],
    ['..', 'file'],
    ['', 'file'],
    ['a\r\nSet-Cookie: x=1.txt', 'aSet-Cookie: x=1.txt'],
    ['invoice\u202Efdp.exe', 'invoicefdp.exe'],
  ])('%j becomes %j', (told, kept) => expect(fileName(told)).toBe(kept))

  test('is cut in the middle when it is long: its ending stays', () => {
    const name = fileName(`${'长'.repeat(400)}.tar.gz`)
    expect([name.length, name.endsWith('.gz')]).toEqual([150, true])
  })

  test('never breaks out of its header', () => {
    expect(disposition('attachment', '报告"; x=\'y.pdf')).toBe(
      "attachment; filename=\"___; x='y.pdf\"; filename*=UTF-8''%E6%8A%A5%E5%91%8A%22%3B%20x%3D%27y.pdf",
    )
  })
})
