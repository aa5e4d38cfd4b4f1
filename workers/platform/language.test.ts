import { expect, test } from 'vitest'
import { languageOf } from './language'

test.each([
  [undefined, 'en'],
  ['', 'en'],
  ['*', 'en'],
  ['zh', 'zh'],
  ['zh-Hans-CN', 'zh'],
  ['en-GB,en;q=0.9,zh;q=0.8', 'en'],
  ['de, zh-CN;q=0.8, en;q=0.5', 'zh'],
  ['en;q=0, zh;q=0.1', 'zh'],
  ['zhuang, enochian', 'en'],
  ['fr;q=nonsense', 'en'],
])('%j asks for %s', (header, language) => expect(languageOf(header)).toBe(language))
