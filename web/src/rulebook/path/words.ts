import { defineWords } from '../../i18n/define-words'

/** The approval path of a regulation: what it shows, and how its owner builds it. */
export const pathWords = defineWords({
  'path.tab': ['审批路径', 'Approval path'],
  'path.lead': [
    '这部制度及其规则的修改，按下面的顺序逐级审批。起草人和已签过的人不能再签。',
    'Changes of this regulation and its rules pass these stations in order. Nobody signs what they drafted, or twice.',
  ],
  'path.empty': [
    '没有审批环节：起草后提交即发布。',
    'No stations: a draft is published when it is submitted.',
  ],
  'path.because': ['理由：{reason}', 'Because: {reason}'],
  'path.former': ['以前的审批路径（{count}）', 'Former paths ({count})'],
  'path.until': ['至 {at}：{steps}', 'Until {at}: {steps}'],
  'path.none': ['没有审批环节', 'no stations'],
  'path.change': ['修改审批路径', 'Change the path'],
  'path.drafted': ['起草', 'Drafting'],
  'path.published': ['发布', 'Publication'],
  'path.station': ['第 {row} 级', 'Station {row}'],
  'path.name_zh': ['环节名称（中文）', 'Name (Chinese)'],
  'path.name_en': ['环节名称（英文）', 'Name (English)'],
  'path.roles': ['由谁审批（任一人）', 'Who may pass it (any one)'],
  'path.add': ['添加一级', 'Add a station'],
  'path.up': ['第 {row} 级上移', 'Move station {row} up'],
  'path.down': ['第 {row} 级下移', 'Move station {row} down'],
  'path.remove': ['删除第 {row} 级', 'Remove station {row}'],
  'path.reason': ['修改理由', 'Why it changes'],
  'path.change_lead': [
    '保存为草案，经现行审批路径通过后生效。届时已提交的草案仍按提交时的路径走完。',
    'Saved as a draft, which holds once it has passed the path that stands now. Drafts on their way by then keep the path they were submitted on.',
  ],
  'path.of': ['{title} 的审批路径', 'the approval path of {title}'],
  'path.caught_up': [
    '起草之后，审批路径已改为第 {version} 版；保存后以本草案取代它，请核对各环节。',
    'The path has become version {version} since. Saving puts this draft in its place: look the stations over.',
  ],
  'path.pending': ['{name}已起草对审批路径的修改：', '{name} has drafted a change of this path:'],
  'path.signed': ['{step}：{name}，{at}', '{step}: {name}, {at}'],
  'path.nobody': [
    '公司里还没有{roles}，草案会停在“{name}”。',
    'Nobody in the company is {roles}: drafts would stop at “{name}”.',
  ],
  'path.only_one': [
    '只有{person}能过“{name}”：由其起草的修改将停在这里。',
    'Only {person} can pass “{name}”: what they draft themselves would stop there.',
  ],
  'path.same_person': [
    '“{name}”和前面的环节只有{person}一人能签，同一人不能签两次。',
    'Only {person} could pass “{name}” and a station before it, and nobody signs twice.',
  ],
  'path.no_roles': ['“{name}”还没有选审批角色。', '“{name}” has no role yet.'],
  'path.no_name': ['第 {row} 级还没有名称。', 'Station {row} has no name.'],
})
