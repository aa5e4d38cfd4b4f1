import { expect, test } from 'vitest'
import { plainText } from './plain-text'

test.each([
  [
    'headings and stress as words',
    '## 现象\n\n**注意：**先断电，再 `reset`',
    '现象\n\n注意：先断电，再 reset',
  ],
  ['steps with their numbers', '3. 断电\n4. 重启', '3. 断电\n4. 重启'],
  ['what is under a step', '1. 断电\n   - 主机\n   - 从机', '1. 断电\n   - 主机\n   - 从机'],
  ['a table by its rows', '| 型号 | 功率 |\n| - | - |\n| A1 | 3 kW |', '型号 | 功率\nA1 | 3 kW'],
  ['a link with its address', '见[手册](https://a.example/m)', '见手册 (https://a.example/m)'],
  ['an address once', '<https://a.example>', 'https://a.example'],
  [
    'a link within for who is outside',
    '[另一篇][k]\n\n[k]: /knowledge/art_1',
    '另一篇 (https://desk.example/knowledge/art_1)',
  ],
  ['no address that is none', '[点我](javascript:alert%281%29)', '点我'],
  ['lines as they are broken', '一\\\n二', '一\n二'],
  ['tags as they were typed', '按 <b>开</b>', '按 <b>开</b>'],
])('%s', (_, markdown, text) => expect(plainText(markdown, 'https://desk.example')).toBe(text))
