import { describe, expect, test } from 'vitest'
import { decoded, namesIn, readCustomerFile } from './read-customer-file'

const HEAD = '客户名称,等级,联系人,电话,邮箱,备注'
const WANG = { name: '王工', duty: '', phoneDigits: '86106655', email: 'w@hg.example' }
const read = (text: string, taken: readonly string[] = []) =>
  readCustomerFile(
    text,
    'utf-8',
    new Map(taken.map((name) => [name, { id: 'cus_1', level: 'key', contacts: [WANG] }])),
  )
/** `2 客户等级` for what is wrong in the first row. */
const faults = (text: string, taken?: readonly string[]) =>
  read(text, taken)?.bad.map(({ line, column }) => `${line} ${column}`)

describe('a file is read in the encoding it was written in', () => {
  const UTF8 = new TextEncoder()
  test('UTF-8, with and without its mark', () => {
    expect(decoded(UTF8.encode('客户'))).toEqual({ text: '客户', encoding: 'utf-8' })
    expect(decoded(new Uint8Array([0xef, 0xbb, 0xbf, ...UTF8.encode('客户')])).text).toBe('客户')
  })
  test('GB18030, as Chinese spreadsheets write it', () => {
    const bytes = new Uint8Array([0xbf, 0xcd, 0xbb, 0xa7, 0x2c, 0x31])
    expect(decoded(bytes)).toEqual({ text: '客户,1', encoding: 'gb18030' })
  })
})

describe('rows', () => {
  test('become customers, with a contact and a note where they name any', () => {
    const file = read(`${HEAD}\n海光电子,重点,王工,'+86 10-6655,w@hg.example,老客户\n北山纸业,,,,,`)
    expect(file?.good).toEqual([
      {
        line: 2,
        name: '海光电子',
        customerId: undefined,
        level: 'key',
        contact: { name: '王工', duty: '', phone: '+86 10-6655', email: 'w@hg.example' },
        note: '老客户',
      },
      {
        ...{ line: 3, name: '北山纸业', customerId: undefined, level: 'standard' },
        ...{ contact: undefined, note: '' },
      },
    ])
  })

  test('keep their number when blank ones lie between, and columns may stand in any order', () => {
    const file = read('Level,Name\n\n,\nkey,Aster\n')
    expect(file?.good.map(({ line, name }) => [line, name])).toEqual([[4, 'Aster']])
    expect(file?.rows).toBe(1)
  })

  test.each([
    ['no name', `${HEAD}\n,重点,王工,,,`, ['2 客户名称']],
    ['an unknown level', `${HEAD}\n甲,最高,,,,`, ['2 客户等级']],
    ['a telephone number of words', `${HEAD}\n甲,,王工,打给他,,`, ['2 电话']],
    ['no e-mail address', `${HEAD}\n甲,,王工,,不是,`, ['2 邮箱']],
    ['several things', `${HEAD}\n甲,最高,王工,x,y,`, ['2 客户等级', '2 电话', '2 邮箱']],
    ['a name twice', `${HEAD}\n甲,,,,,\n 甲 ,,,,,`, ['3 客户名称']],
  ])('with %s are told by line and column', (_, text, wrong) => expect(faults(text)).toEqual(wrong))

  test('of a name that is a customer already are told', () =>
    expect(faults('name\nAster', ['aster'])).toEqual(['2 客户名称']))
})

describe('a customer’s further rows bring their further contacts', () => {
  const KEPT = ['海光电子']
  const told = (text: string, taken?: readonly string[]) =>
    read(text, taken)?.good.map(({ customerId, level, contact }) => [
      customerId,
      level,
      contact?.name,
    ])

  test('of the same file', () =>
    expect(told(`${HEAD}\n甲,重点,王工,,,\n 甲 ,,李工,,,`)).toEqual([
      [undefined, 'key', '王工'],
      [undefined, 'key', '李工'],
    ]))

  test('and of a customer that is there already', () =>
    expect(told(`${HEAD}\n海光电子,,李工,,,`, KEPT)).toEqual([['cus_1', 'key', '李工']]))

  test.each([
    ['who is there already', '海光电子,,王工,+86 10-6655,W@hg.example,', ['2 联系人']],
    ['with another level for the customer', '海光电子,普通,李工,,,', ['2 客户等级']],
    ['with an address that a row above has', '乙,,甲工,,a@b.cn,\n丙,,乙工,,A@b.cn,', ['3 邮箱']],
  ])('but none %s', (_, rows, wrong) => expect(faults(`${HEAD}\n${rows}`, KEPT)).toEqual(wrong))
})

test.each(['', '甲,乙\n1,2', `客户名称\n${'甲\n'.repeat(2_001)}`])(
  'what is no table of customers is not read',
  (text) => expect(read(text)).toBeUndefined(),
)

test('the names of a file can be asked for first', () =>
  expect(namesIn(`等级,客户名称\n重点,'=甲`)).toEqual(['=甲']))
