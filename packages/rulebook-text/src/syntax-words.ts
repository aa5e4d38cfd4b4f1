import { type Words, words } from '@bylaw/kernel'
import type { YAMLError } from 'yaml'

/** Of a bracket that was opened in a line before and has not been closed. */
export const BRACKETS = words(
  '到这里为止，前面的括号还没有成对：[ 要有 ]，{ 要有 }。',
  'A bracket opened before this is not closed by its fellow: [ takes ], { takes }.',
)

/** What is wrong with the writing at a place, in words of ours: the reader of YAML knows English only. */
export const SYNTAX: Readonly<Partial<Record<YAMLError['code'], Words>>> = {
  BAD_INDENT: words(
    '缩进不对：同一层的内容要左对齐，下一层向右缩进两格。',
    'Wrong indentation: one level stands in one column, the next one two spaces further in.',
  ),
  MISSING_CHAR: words(
    '缺少符号：引号、括号要成对，冒号后要有空格。',
    'A sign is missing: quotes and brackets come in pairs, and a space follows a colon.',
  ),
  UNEXPECTED_TOKEN: words(
    '这里多出了内容，或上一行没有写完。',
    'This does not belong here, or the line before is not finished.',
  ),
  BLOCK_AS_IMPLICIT_KEY: words(
    '一行里出现了两个“字段名: 值”；内容中有冒号时，请用引号括起来。',
    'Two “key: value” in one line; put a text that holds a colon in quotes.',
  ),
  MULTILINE_IMPLICIT_KEY: words(
    '字段名要写在一行内，后面跟冒号。',
    'A key stands in one line, with a colon after it.',
  ),
  BLOCK_IN_FLOW: words(
    '方括号、花括号里不能换成缩进的写法。',
    'Indented lines cannot stand inside brackets.',
  ),
  BAD_DQ_ESCAPE: words(
    '双引号里的反斜杠写法不对；可以改用单引号。',
    'A wrong backslash in double quotes; single quotes take it as it is.',
  ),
  BAD_SCALAR_START: words(
    '内容不能以这个符号开头，请用引号括起来。',
    'A text cannot begin with this sign; put it in quotes.',
  ),
  BAD_COLLECTION_TYPE: words(
    '这里的列表或字段写法前后不一致。',
    'A list and keys are mixed in one place.',
  ),
  KEY_OVER_1024_CHARS: words('字段名过长。', 'This key is too long.'),
}
