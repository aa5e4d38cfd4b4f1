import { defineWords } from '../../i18n/define-words'

/** What the editors of rules say themselves. */
export const editorWords = defineWords({
  'edit.tabs': ['编辑方式', 'Ways to edit'],
  'edit.tab_sheet': ['表格', 'Tables'],
  'edit.tab_json': ['高级（JSON）', 'Advanced (JSON)'],
  'edit.undecided': ['待定', 'undecided'],
  'edit.nothing': ['无', 'none'],
  'edit.usual': ['默认', 'default'],
  'edit.any': ['不限', 'any'],
  'edit.in_chinese': ['{label}（中文）', '{label} (Chinese)'],
  'edit.in_english': ['{label}（英文）', '{label} (English)'],
  'edit.chinese': ['中文', 'Chinese'],
  'edit.english': ['英文', 'English'],
  'edit.cell': ['第 {row} 行，{label}', 'Row {row}, {label}'],
  'edit.row': ['行', 'Row'],
  'edit.row_actions': ['操作', 'Actions'],
  'edit.add_row': ['添加一行', 'Add a row'],
  'edit.insert_row': ['在第 {row} 行下方插入', 'Insert below row {row}'],
  'edit.remove_row': ['删除第 {row} 行', 'Remove row {row}'],
  'edit.row_up': ['第 {row} 行上移', 'Move row {row} up'],
  'edit.row_down': ['第 {row} 行下移', 'Move row {row} down'],
  'edit.no_rows': ['暂无内容', 'Nothing here yet'],
  'edit.grid_hint': [
    '回车换到下一行，上下键在行间移动。',
    'Enter goes to the next row; the arrow keys move between rows.',
  ],
  'edit.turn_hint': ['从上往下，依次进行。', 'One after the other, from the top.'],
  'edit.order_hint': [
    '从上往下，第一行符合的为准。',
    'From the top, the first row that fits holds.',
  ],
  'edit.sum': ['合计', 'Sum'],
  'edit.sum_reached': ['合计 {sum}%，已满 100%', '{sum}% in all: that makes 100%'],
  'edit.sum_short': ['合计 {sum}%，还差 {rest}%', '{sum}% in all: {rest}% short'],
  'edit.sum_over': ['合计 {sum}%，多出 {rest}%', '{sum}% in all: {rest}% too much'],
  'edit.sum_unknown': ['请填写各方权重。', 'Enter every weight.'],
  'edit.wrong_fen': [
    '请填写不小于 0 的金额，最多两位小数。',
    'An amount of 0 or more, at most two decimals.',
  ],
  'edit.wrong_whole': ['请填写整数，最多九位。', 'A whole number, at most nine digits.'],
  'edit.wrong_decimal': [
    '请填写不小于 0 的数字，如 0.35。',
    'A number of 0 or more, such as 0.35.',
  ],
  'edit.wrong_percent': [
    '请填写不小于 0 的百分数，最多两位小数。',
    'A percentage of 0 or more, at most two decimals.',
  ],
  'edit.wrong_numbers': ['请填写整数，用逗号隔开。', 'Whole numbers, with commas between.'],
  'edit.wrong_text': ['请填写。', 'Fill this in.'],
  'edit.decisions': ['选择与约定', 'Choices left to the company'],
  'edit.decisions_lead': [
    '由公司决定的内容。写进草案的随草案审批；尚未决定的，也可在“待定问题”里选定，立即生效。',
    'What is left to the company. In a draft it passes approval with the draft; what is still open can also be settled under Questions, where choosing an option holds at once.',
  ],
  'edit.choices': ['已写明的选择', 'Choices already made'],
  'edit.choices_lead': [
    '这里已有定论，也可以改成其他做法。',
    'These are settled; here is what else they could be.',
  ],
  'edit.others': ['其他内容', 'Everything else'],
  'edit.json_label': ['规则（JSON）', 'Rules (JSON)'],
  'edit.json_wrong': ['JSON 不完整，请检查括号、引号和逗号。', 'This is not complete JSON.'],
  'edit.json_wrong_at': [
    '第 {line} 行第 {column} 列附近不是正确的 JSON，请检查括号、引号和逗号。',
    'Near line {line}, column {column} this is no JSON: look at brackets, quotes and commas.',
  ],
  'edit.json_lead': [
    '与表格是同一份内容，在一处改动，另一处随之更新。',
    'The same rules as in the tables: a change in one shows in the other.',
  ],
  'edit.wrong_places': [
    '{count} 处需要修改',
    '{count, plural, one {# place needs} other {# places need}} another look',
  ],
  'edit.open_places': [
    '还有 {count} 处没有决定，涉及的内容暂不计算',
    '{count, plural, one {# place is} other {# places are}} undecided: what needs them is not worked out',
  ],
  'edit.go_there': ['定位', 'Go there'],
  'edit.start_matrix': ['填写分级表', 'Fill in the grid'],
  'edit.no_matrix': [
    '还没有分级表：按影响范围和紧急程度定优先级。',
    'There is no grid yet: it gives a priority to each impact and urgency.',
  ],
  'edit.matrix_cell': ['{impact}，{urgency}', '{impact}, {urgency}'],
  'edit.entry': ['第 {row} 项', 'Entry {row}'],
  'edit.remove_entry': ['删除第 {row} 项', 'Remove entry {row}'],
  'edit.add_entry': ['添加一项', 'Add an entry'],
})

export type EditorWord = keyof typeof editorWords
