import { defineWords } from '../../i18n/define-words'

/** Repeal: what is told before it, and of what was repealed. */
export const repealWords = defineWords({
  'repeal.act': ['废止', 'Repeal'],
  'repeal.restore': ['起草恢复施行', 'Put in force again'],
  'repeal.restore_title': ['恢复施行：{title}', 'Put in force again: {title}'],
  'repeal.restore_lead': [
    '内容可以照旧，也可以修改；批准后重新施行。',
    'Keep the words as they were, or change them. It is in force again once approved.',
  ],
  'repeal.lift': ['起草撤销废止', 'Draft it to stay'],
  'repeal.lift_title': ['撤销废止：{title}', 'Stays in force: {title}'],
  'repeal.lift_lead': [
    '现在仍在施行，已定于今后废止。草案批准后，那次废止不再生效。',
    'In force now, and to be repealed later. Once the draft is approved, that repeal does not come.',
  ],
  'repeal.title': ['废止：{title}', 'Repeal: {title}'],
  'repeal.lead': [
    '废止与修订一样，须经这部制度的审批。批准生效之后不再据以办理；此前已按它办理的不变。',
    'A repeal passes the same approval as a change. From then on nothing is decided by it; what was decided before stays.',
  ],
  'repeal.affects': ['现在废止会影响什么', 'What a repeal today touches'],
  'repeal.affects_from': ['自 {day} 起废止会影响什么', 'What a repeal from {day} touches'],
  'repeal.touches_nothing': [
    '没有发现依赖它的制度、草案或业务。',
    'No regulation, draft or part of the work was found that rests on it.',
  ],
  'repeal.comes_back': ['恢复施行会影响什么', 'What putting it in force again touches'],
  'repeal.begins': ['开始施行会影响什么', 'What putting it in force touches'],
  'repeal.look': ['查看', 'Show'],
  'repeal.reason': ['废止理由', 'Why it is repealed'],
  'repeal.reason_hint': [
    '写入版本记录；以后有人要用它计算时，也会看到这条理由。',
    'Kept with the version, and told to whoever wants a figure of it later.',
  ],
  'repeal.save': ['保存废止草案', 'Save the draft'],
  'repeal.badge_done': ['已废止', 'Repealed'],
  'repeal.badge_coming': ['{day} 起废止', 'Repealed from {day}'],
  'repeal.begun_day': ['{day} 新建', 'begun {day}'],
  'repeal.begun': ['新建稿，未曾施行', 'As it was begun, never in force'],
  'repeal.badge_not_yet': ['尚未施行', 'Not in force yet'],
  'repeal.not_yet': [
    '这套规则尚未施行：{by}已建立，草案批准后才开始施行。',
    'Not in force yet: {by} began these rules, and they hold once a draft of them is approved.',
  ],
  'repeal.text_not_yet': [
    '这部制度尚未施行：{by}已建立，条文草案批准后才开始施行。',
    'Not in force yet: {by} began this regulation, and it holds once a draft of its text is approved.',
  ],
  'repeal.paper_not_yet': ['本制度尚未施行。', 'This regulation is not in force yet.'],
  'repeal.open_draft': ['打开草案', 'Open its draft'],
  'repeal.begin': ['起草施行', 'Draft it'],
  'repeal.begin_lead': [
    '尚未施行。保存草案不会施行，批准后才开始施行。',
    'Not in force yet. Saving the draft changes nothing; it holds once approved.',
  ],
  'repeal.begin_title': ['起草：{title}', 'Draft: {title}'],
  'repeal.badge_draft': ['废止', 'Repeal'],
  'repeal.done': [
    '{by}已于 {day} 废止，此后不再据以办理。理由：{reason}',
    'Repealed on {day} by {by}; nothing is decided by it since. Reason: {reason}',
  ],
  'repeal.coming': [
    '{by}已定于 {day} 起废止，在此之前照常施行。理由：{reason}',
    'Repealed by {by} from {day}; in force until then. Reason: {reason}',
  ],
  'repeal.last_words': ['以下是废止前的内容。', 'Below is what it said.'],
  'repeal.version': ['废止', 'Repeal'],
  'repeal.from_day': ['{day} 起废止', 'repealed from {day}'],
  'repeal.paper': ['本制度自 {day} 起废止。', 'This regulation is repealed from {day}.'],
  'repeal.shelf': ['已废止的制度', 'Repealed regulations'],
  'repeal.known_repealed': [
    '当天已经废止（第 {version} 版）。',
    'Repealed on that day (version {version}).',
  ],
})
