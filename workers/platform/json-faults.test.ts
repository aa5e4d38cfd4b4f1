import { expect, test } from 'vitest'
import { faultIn } from './json-faults'

test.each([
  // the text, and its fault
  ['{"a":1,"b":{"a":1},"c":[{"a":1},{"a":2}]}', undefined],
  ['{"a":1,"b":[{"c":1},{"c":2,"c":3}]}', 'duplicate_key /b/1/c'],
  ['{"a/b":1,"a\\u002fb":2}', 'duplicate_key /a~1b'],
  ['{"a":"\\"a\\":1, \\"a\\"","b":"a"}', undefined],
  ['["a","a"]', undefined],
  ['{"content":{"rows":[{"__proto__":{"x":1}}]}}', 'forbidden_key /content/rows/0/__proto__'],
  ['{"a":{"const\\u0072uctor":1}}', 'forbidden_key /a/constructor'],
  ['{"a":"__proto__","b":["constructor"]}', undefined],
  ['{"a":[1,9007199254740993]}', 'not_exact /a/1'],
  ['{"a":9007199254740991,"b":-0.1,"c":1e5,"d":"9007199254740993"}', undefined],
  ['{"a":0.1,"b":1.50,"c":15e-1,"d":0.30000000000000004,"e":-0.0,"f":0e9,"g":12e2}', undefined],
  ['{"a":0.12345678901234567890}', 'not_exact /a'],
  ['{"a":1e-400}', 'not_exact /a'],
  ['{"a":1.00000000000000000001}', 'not_exact /a'],
  ['{"amount":1e999}', 'too_big /amount'],
  [`{"amount":-1${'0'.repeat(309)}}`, 'too_big /amount'],
  ['{"note":"1e999 [[[[{{{{"}', undefined],
  ['[[[[1]]]]', undefined],
  ['[[[[[1]]]]]', 'too_deep '],
  ['[["\\\\", [1]]]', undefined],
  ['{"a":1', undefined],
  ['{"a', undefined],
  ['}}]]', undefined],
])('%s: %s', (text, fault) => {
  const found = faultIn(text, 4)
  expect(found && `${found.code} ${found.pointer}`).toBe(fault)
})
