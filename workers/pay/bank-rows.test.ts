import { expect, test } from 'vitest'
import { bankRows } from './bank-rows'

const account = { holder: '王建军', bank: '工商银行', number: '62220001' }
const payee = (personName: string, payableFen: number, more = {}) => ({
  personName,
  payableFen,
  account,
  ...more,
})

test('who is paid nothing stands in no file, with or without an account', () => {
  const some = payee('甲', 200_050)
  const rows = bankRows([some, payee('乙', 0, { account: undefined })], '工资')
  expect(rows).toEqual({
    ok: true,
    value: [['王建军', '工商银行', '62220001', { number: '2000.50' }, '工资']],
  })
})

test.each([
  ['has no account', payee('丙', 1, { account: undefined }), '1 人还没有登记收款账户：丙。'],
  ['is to be paid less than nothing', payee('丁', -1), '1 人的应发为负数，无法通过银行发放：丁。'],
])('there is no file while somebody %s', (_, each, zh) => {
  expect(bankRows([payee('甲', 1), each], '')).toMatchObject({ ok: false, refusal: { zh } })
})
