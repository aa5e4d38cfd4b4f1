import { expect, test } from 'vitest'
import { oneWriter } from './one-writer'

const CON = 'con@acme.example'
const EVE = 'eve@elsewhere.example'

test.each([
  ['an address alone', CON],
  ['in brackets', `<${CON}>`],
  ['with a name', `Con One <${CON}>`],
  ['in capital letters', 'Con <CON@ACME.example>'],
  ['a name in quotes, whatever it holds', `"One, Con; <x> \\"C\\"" <${CON}>`],
  ['a name that is another’s address, in quotes', `"${EVE}" <${CON}>`],
  ['the address as its name', `${CON} <${CON}>`],
  ['the address as its name, in Outlook’s quotes', `'${CON}' <${CON}>`],
  ['a name in encoded words', `=?utf-8?B?${Buffer.from(`${EVE},`).toString('base64')}?= <${CON}>`],
  ['a name with a remark', `Con (Sales) <${CON}>`],
  ['a name behind it', `${CON} (Con One)`],
  ['on two lines', `Con\t <${CON}>`],
])('%s names one writer', (_, from) => {
  expect(oneWriter([from])).toBe(CON)
})

test.each([
  ['no header', []],
  ['two headers', [CON, EVE]],
  ['the same in two headers', [CON, CON]],
  ['an empty header', ['']],
  ['two in a row', [`${CON}, ${EVE}`]],
  ['two in a row, in brackets', [`Con <${CON}>, Eve <${EVE}>`]],
  ['two with a semicolon', [`${EVE}; ${CON}`]],
  ['two in brackets', [`<${CON}> <${EVE}>`]],
  ['two with a blank', [`${CON} ${EVE}`]],
  ['one as the other’s name', [`${CON} <${EVE}>`]],
  ['one in a remark before', [`(${EVE}) ${CON}`]],
  ['one in a remark behind', [`${EVE} (${CON})`]],
  ['one behind a byte that is no character', [`${EVE}\0 <${CON}>`]],
  ['a group', [`g: ${CON};`]],
  ['a group of one in brackets', [`g: <${CON}>`]],
  ['a route', [`<@elsewhere.example:${CON}>`]],
  ['an address within a quoted one', [`"${CON}"@elsewhere.example`]],
  ['an encoded address', [`x <=?utf-8?Q?con=40acme.example?=>`]],
  ['a name alone', ['Con']],
  ['a quote that does not end', [`" <${CON}>`, '']],
  ['more than anyone writes', [`${'x'.repeat(1_000)} <${CON}>`]],
] as const)('%s names none', (_, from) => {
  expect(oneWriter(from)).toBeUndefined()
})
