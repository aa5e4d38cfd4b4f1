import { expect, test } from 'vitest'
import { byName } from './by-name'

test('names go by pinyin, and Latin letters after it', () => {
  // By code point it would be Bo, 冯, 单, 孙, 张, 李, 阿.
  const names = ['李四', 'Bo', '张伟', '孙志勇', '阿明', '冯志强', '单雄信']
  const sorted = names.map((name) => ({ name })).sort(byName)
  expect(sorted.map(({ name }) => name)).toEqual([
    ...['阿明', '单雄信', '冯志强', '李四', '孙志勇', '张伟', 'Bo'],
  ])
})
