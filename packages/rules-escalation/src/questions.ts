import { words } from '@bylaw/kernel'
import { option, type Question } from '@bylaw/rules-kit'
import type { ClockName, Ladder, Step } from './rules'

/** Usual ladders. No text prints one: the figures are ours. */
export const climbing: Ladder = [
  step('warn', 75, ['assignee']),
  step('due', 100, ['assignee', 'group_leader']),
  step('late', 150, ['group_leader', 'manager']),
]

const leaderOnly: Ladder = [step('due', 100, ['group_leader'])]

/** Someone who was asked for help and keeps silent is reminded, and then their leader hears of it. */
export const chasing: Ladder = [
  {
    key: 'remind',
    at: { by: 'percent', percent: 100 },
    priorities: null,
    tell: ['assignee'],
    assign: null,
    repeat: { everyMinutes: 60, most: 3 },
  },
  step('tell_leader', 300, ['group_leader']),
]

const ladderOptions = [
  option(
    climbing,
    words(
      '用去 75% 提醒负责人，到期告知组长，超过一半再告知经理',
      'The assignee at 75 %, the group leader when due, the manager half as much later',
    ),
    words(
      '例如 4 小时时限：第 3 小时、第 4 小时、第 6 小时各通知一次。',
      'For example, a promise of 4 hours: people are told in the 3rd, the 4th and the 6th hour.',
    ),
  ),
  option(
    leaderOnly,
    words('到期只告知组长', 'Only the group leader, when due'),
    words(
      '例如 4 小时时限：第 4 小时通知一次。',
      'For example, a promise of 4 hours: told once, in the 4th hour.',
    ),
  ),
  option(
    [],
    words('不通知任何人', 'Nobody'),
    words('超时只能在列表里看到。', 'A broken promise shows in the list only.'),
  ),
]

const ladderQuestion = (clock: ClockName, id: string, zh: string, en: string): Question => ({
  id: `escalation.${id}`,
  type: 'gap',
  at: `/ladders/${clock}`,
  ask: words(
    `${zh}快到期和超时后，什么时候告知谁？`,
    `Who is told, and when, as ${en} falls due and runs late?`,
  ),
  inText: words('原文没有写。', 'The text does not say.'),
  options: ladderOptions,
  proposed: climbing,
  mustAsk: true,
})

export const ladderQuestions: Readonly<Record<ClockName, Question>> = {
  firstResponse: ladderQuestion(
    'firstResponse',
    'first_response',
    '首次响应',
    'the first response',
  ),
  nextResponse: ladderQuestion('nextResponse', 'next_response', '后续答复', 'the next response'),
  keepInformed: ladderQuestion('keepInformed', 'keep_informed', '进展告知', 'the next news'),
  resolution: ladderQuestion('resolution', 'resolution', '解决时限', 'the solution'),
  request: {
    id: 'escalation.request',
    type: 'gap',
    at: '/ladders/request',
    ask: words(
      '请别人协助而没有答复，隔多久催一次、催几次、再找谁？',
      'When a request for help is not answered, how often is it chased and who hears of it then?',
    ),
    inText: words('原文只说要催。', 'The text only says that it is.'),
    options: [
      option(
        chasing,
        words(
          '到时限催一次，之后每 60 分钟再催，最多 3 次，再告知组长',
          'When due, then every 60 minutes, 3 times; then the leader',
        ),
        words(
          '30 分钟时限：10:00 的请求 10:30 催办，11:30、12:30、13:30 再催，其间 11:30 告知组长（均为工作时间）。',
          'Due in 30 minutes: a request of 10:00 is chased at 10:30, 11:30, 12:30 and 13:30; the leader hears of it at 11:30, all in working time.',
        ),
      ),
      option(
        leaderOnly,
        words('不催，到时限告知组长', 'No chasing; the leader when due'),
        words('10:30 告知组长。', 'The leader hears of it at 10:30.'),
      ),
    ],
    proposed: chasing,
    mustAsk: true,
  },
}

export const complaintWithin: Question = {
  id: 'escalation.complaint_within',
  type: 'gap',
  at: '/complaint/withinMinutes',
  ask: words('投诉要在多久之内答复？', 'Within what time is a complaint answered?'),
  inText: words('原文没有时间。', 'The text names none.'),
  options: [
    option(
      240,
      words('4 小时', '4 hours'),
      words(
        '9:00 的投诉 13:00 到期（不扣午休）。',
        'A complaint of 9:00 is due at 13:00, lunch not taken out.',
      ),
    ),
    option(
      480,
      words('8 小时，一个工作日', '8 hours, a working day'),
      words('9:00 的投诉当天下班前到期。', 'A complaint of 9:00 is due by the end of the day.'),
    ),
  ],
  proposed: 480,
  mustAsk: true,
}

export const complaintLadder: Question = {
  id: 'escalation.complaint',
  type: 'gap',
  at: '/complaint/ladder',
  ask: words('投诉迟迟没有答复时告知谁？', 'Who is told when a complaint stays unanswered?'),
  inText: words('原文只说由副组长处理。', 'The text only says that the deputy handles it.'),
  options: ladderOptions,
  proposed: climbing,
  mustAsk: true,
}

/** What R03.6, R04.1 and R06.2 leave open about being told in time. */
export const questions: readonly Question[] = [
  ladderQuestions.firstResponse,
  ladderQuestions.nextResponse,
  ladderQuestions.keepInformed,
  ladderQuestions.resolution,
  ladderQuestions.request,
  complaintWithin,
  complaintLadder,
]

/** A step told once. */
function step(key: string, percent: number, tell: readonly string[]): Step {
  return {
    key,
    at: { by: 'percent', percent },
    priorities: null,
    tell: [...tell],
    assign: null,
    repeat: null,
  }
}
