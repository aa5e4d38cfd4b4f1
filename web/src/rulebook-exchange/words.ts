import { defineWords } from '../i18n/define-words'

export const exchangeWords = defineWords({
  'exchange.title': ['导入与导出', 'Import and export'],
  'exchange.lead': [
    '全部制度与规则是一个可读的 YAML 文件：可以保存、比较、批量修改，再导入回来。',
    'The whole rulebook is one readable YAML file: keep it, compare it, change it and bring it back.',
  ],
  'exchange.not_yours': [
    '您的角色不能导入或导出制度',
    'Your role may not import or export the rulebook',
  ],
  'exchange.whose': [
    '企业所有者、部门经理和审计可以导出；企业所有者和部门经理可以导入。制度内容您仍可在“制度”中查看和打印。',
    'Owners, managers and auditors export it; owners and managers import. You can still read and print the rulebook.',
  ],
  'exchange.back': ['返回制度', 'Back to the rulebook'],
  'exchange.export': ['导出', 'Export'],
  'exchange.export_text': [
    '内容不变，导出的文件就一字不差。文件中没有人名和公司名。',
    'While nothing changes, the file stays the same to the byte. It names no people and no company.',
  ],
  'exchange.download': ['导出 rulebook.yaml', 'Export rulebook.yaml'],
  'exchange.import': ['导入', 'Import'],
  'exchange.import_text': [
    '先显示会有哪些变化，确认后才写入。新的制度与规则不经审批，直接写入；对现有内容的修改成为草案，仍须走各自的审批路径。文件中没有的内容保持不变。',
    'You see what would change before anything is written. What is new is written, as it stands and with nobody’s approval; changes of what you have become drafts on their approval paths. What the file leaves out stays.',
  ],
  'exchange.choose': ['选择文件，或拖到这里', 'Choose a file, or drop it here'],
  'exchange.limit': ['.yaml 文件，最大 2 MB', 'A .yaml file of at most 2 MB'],
  'exchange.file': ['文件：{name}', 'File: {name}'],
  'exchange.checking': ['正在比较…', 'Comparing…'],
  'exchange.none': [
    '文件内容与现有制度一致，没有需要导入的变化。',
    'The file is the same as what you have; there is nothing to import.',
  ],
  'exchange.would': [
    '将有 {count} 项变化',
    '{count, plural, one {# thing would change} other {# things would change}}',
  ],
  'exchange.did': [
    '已导入 {count} 项变化',
    '{count, plural, one {# change was imported} other {# changes were imported}}',
  ],
  'exchange.reason': ['为什么追溯到过去', 'Why it reaches back'],
  'exchange.reason_hint': [
    '文件中新的制度或规则早于现在生效。理由记入各版本，今后核算那段时间的结果按其执行。',
    'New regulations or rules in the file begin in the past. The reason is kept with each version, and what is worked out about that time from now on follows them.',
  ],
  'exchange.apply': ['确认导入', 'Import'],
  'exchange.another': ['选择其他文件', 'Choose another file'],
  'exchange.to_drafts': ['查看草案', 'See the drafts'],
  'exchange.to_draft': ['查看这份草案', 'See the draft'],
  'exchange.written': ['新增，不经审批', 'New, not approved'],
  'exchange.draft': ['成为草案', 'Becomes a draft'],
  'exchange.repeals': ['废止', 'Repeal'],
  'exchange.version': ['直接生效', 'Holds at once'],
  'exchange.nothing': ['只记下决定', 'Records a decision only'],
  'exchange.based_on': ['改第 {version} 版', 'changes version {version}'],
  'exchange.from': ['{day} 起生效', 'in force from {day}'],
  'exchange.earlier': ['此前的版本：{days}', 'versions before: {days}'],
  'exchange.held_from': ['{day} 起', 'from {day}'],
  'exchange.repealed_from': ['{day} 起废止', 'repealed from {day}'],
  'exchange.from_approval': ['批准后生效', 'in force once approved'],
  'exchange.clauses': ['共 {count} 条', '{count, plural, one {# clause} other {# clauses}}'],
  'exchange.rules_diff': ['规则的变化', 'What changes in the rules'],
  'exchange.as_in_rules': ['见规则改动', 'as in the rules'],
  'exchange.questions': ['决定的问题', 'Questions that it decides'],
})
