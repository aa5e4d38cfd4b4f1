import { words } from '@bylaw/kernel'
import { option, type Question } from '@bylaw/rules-kit'

/** Which papers, and who confirms, only a text's own stages can offer: packs narrow these two. */
export const stagePapers: Question = {
  id: 'procedure.stage_papers',
  type: 'gap',
  at: '/template/leaves',
  ask: words(
    '每个阶段要留下哪些文档才能进入下一阶段？',
    'Which papers does each stage leave before the next begins?',
  ),
  inText: words('原文没有写。', 'The text does not say.'),
  options: [],
  mustAsk: true,
}

export const confirmedBy: Question = {
  id: 'procedure.stage_confirmed_by',
  type: 'gap',
  at: '/template/confirmedBy',
  ask: words('每个阶段由谁确认通过？', 'Who confirms that a stage is passed?'),
  inText: words('原文没有写。', 'The text does not say.'),
  options: [],
  mustAsk: true,
}

export const failedStage: Question = {
  id: 'procedure.stage_failed',
  type: 'gap',
  at: '/template/failed',
  ask: words('阶段没有通过，退回哪里？', 'Where does the work return to when a stage fails?'),
  options: [
    option(
      'where_the_cause_is',
      words('退回出错的阶段', 'To the stage where the cause lies'),
      words(
        '验收发现需求写错，退回需求分析，其后各阶段重新通过。',
        'A wrong requirement found at acceptance returns it there; the stages after it are passed again.',
      ),
    ),
    option(
      'stage_before',
      words('退回上一阶段', 'To the stage before'),
      words(
        '验收不通过退回开发实施，改正后再次验收。',
        'A failed acceptance returns it to the build, and it is tested again.',
      ),
    ),
  ],
  proposed: 'where_the_cause_is',
  mustAsk: true,
}
