import { expect, test } from 'vitest'
import { xlsxFile } from './xlsx'

/** The files of an archive, as its directory lists them, each where it says it is. */
function filesIn(bytes: Uint8Array): Map<string, string> {
  const view = new DataView(bytes.buffer)
  const end = bytes.length - 22
  expect(view.getUint32(end, true)).toBe(0x06054b50)
  const files = new Map<string, string>()
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    const [size, name] = [view.getUint32(at + 24, true), view.getUint16(at + 28, true)]
    const path = textOf(bytes, at + 46, name)
    const start = view.getUint32(at + 42, true)
    expect(view.getUint32(start, true)).toBe(0x04034b50)
    files.set(path, textOf(bytes, start + 30 + name, size))
    at += 46 + name
  }
  return files
}
const textOf = (bytes: Uint8Array, at: number, length: number) =>
  new TextDecoder().decode(bytes.subarray(at, at + length))

const ROWS = [
  ['姓名', '应发'],
  ['=HYPERLINK("x")&<\u0000', { number: '-200.00' }],
]

test('a workbook holds texts as texts and numbers as numbers', () => {
  const files = filesIn(xlsxFile([{ name: '工资表', rows: ROWS }]))
  expect(files.get('xl/workbook.xml')).toContain('<sheet name="工资表" sheetId="1" r:id="rId1"/>')
  const sheet = files.get('xl/worksheets/sheet1.xml') ?? ''
  expect(sheet).toContain('<v>-200.00</v>')
  // What looks like a formula stays what somebody wrote.
  expect(sheet).toContain(
    't="inlineStr" s="0"><is><t xml:space="preserve">=HYPERLINK(&#34;x&#34;)&#38;&#60;</t>',
  )
  expect(sheet).not.toContain('<f>')
})

test('the same rows are the same bytes', () => {
  const file = () => xlsxFile([{ name: 'a', rows: ROWS }])
  expect(file()).toEqual(file())
})
