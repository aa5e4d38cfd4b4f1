import { defineWords } from '../../../i18n/define-words'

/** The formula editor: the formula as it is typed, and what it gives for sample values. */
export const formulaWords = defineWords({
  'formula.title': ['公式', 'Formula'],
  'formula.lead': [
    '输入时出现可选的名称和函数，也可以按 Ctrl+空格。括号、加减乘除、比较和“条件 ? 甲 : 乙”都能用。',
    'Names and functions are offered as you type, or with Ctrl+Space. Brackets, sums, comparisons and “condition ? this : that” all work.',
  ],
  'formula.undecided': [
    '公式待定，写好之前不出结果',
    'Undecided: until it is written, nothing is worked out',
  ],
  'formula.good': ['公式没有问题。', 'The formula is sound.'],
  'formula.place': [
    '第 {line} 行第 {column} 个字符：{reason}',
    'Line {line}, character {column}: {reason}',
  ],
  'formula.insert': ['插入名称', 'Insert a name'],
  'formula.try': ['试算', 'Try it'],
  'formula.try_lead': [
    '填几个数看看结果。这里的数不会保存。',
    'Enter some figures and see what comes out. They are not kept.',
  ],
  'formula.sample_list': ['多个值用分号隔开', 'Separate values with semicolons'],
  'formula.yes': ['是', 'yes'],
  'formula.no': ['否', 'no'],
  'formula.refused': ['没有结果：{reason}', 'No result: {reason}'],
  'formula.nothing_to_try': [
    '公式写好后可以在这里试算。',
    'Once the formula is sound it can be tried here.',
  ],
  'formula.no_values': ['这个公式不用填数据。', 'This formula needs no values.'],
  'formula.loading': ['正在打开公式编辑器…', 'Opening the formula editor…'],
  'formula.plain': [
    '公式编辑器没有加载成功，仍可直接修改；保存时会检查。',
    'The formula editor could not be loaded. You can still edit the text; it is checked when saved.',
  ],
})

/** What CodeMirror says by itself, to those who listen. */
export const CODE_PHRASES: Readonly<Record<string, string>> = {
  Completions: '可选内容',
  Diagnostics: '问题',
  'No diagnostics': '没有问题',
  'current match': '当前匹配',
  'on line': '在第',
  'Control character': '控制字符',
  'Selection deleted': '已删除所选内容',
  close: '关闭',
}
