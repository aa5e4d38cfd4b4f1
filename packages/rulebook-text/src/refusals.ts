import { type Words, words } from '@bylaw/kernel'

/** What a text may be refused for before its meaning is looked at. */
export const REFUSALS = {
  too_large: words(
    '文件过大：最多 8 万行、60 万个词与符号。',
    'The file is too large: at most 80,000 lines and 600,000 words and signs.',
  ),
  too_long: words(
    '一行或一段文字过长：最多 6 万个字符。',
    'A line or a text is too long: at most 60,000 characters.',
  ),
  control_character: words('含有控制字符，请删除。', 'A control character; take it out.'),
  anchor: words(
    '不接受锚点（&）与引用（*）：请把内容写全。',
    'Anchors (&) and aliases (*) are not accepted: write the content out.',
  ),
  tag: words('不接受类型标记（!）。', 'Tags (!) are not accepted.'),
  directive: words('不接受以 % 开头的指令。', 'Directives (%) are not accepted.'),
  too_deep: words('嵌套过深：最多 64 层。', 'Nested too deeply: at most 64 levels.'),
  duplicate_key: words('同一处的字段名重复。', 'This key is given twice in one place.'),
  forbidden_key: words('不接受这个字段名。', 'This key is not accepted.'),
  not_exact: words(
    '数字过大或不能精确表示。',
    'This number is too large, or cannot be held exactly.',
  ),
  not_decimal: words(
    '数字请用十进制写：不接受 0x、0o、下划线、前导零和 .inf、.nan；若是文字，请加引号。',
    'Write numbers in decimals: no 0x, 0o, underscores, leading zeros, .inf or .nan; put a text in quotes.',
  ),
  tab_indent: words('缩进只能用空格，不能用制表符。', 'Indent with spaces, not with tabs.'),
  several_documents: words(
    '一个文件只能有一份文档（不要用 --- 分隔）。',
    'One file holds one document (do not part it with ---).',
  ),
  syntax: words('YAML 写法有误。', 'This is not well-formed YAML.'),
} as const satisfies Record<string, Words>

export type RefusalCode = keyof typeof REFUSALS
