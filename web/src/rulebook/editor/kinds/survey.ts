import { freeKey } from '../keys'
import type { Sheet } from '../sheet'
import {
  bothLanguages,
  decidedOf,
  fields,
  inTurn,
  onceDecided,
  say,
  someOf,
  span,
  values,
  whole,
  yesNo,
} from './short'

/** Surveys: when customers are asked and how, on which scale, and who is not asked. */
export const surveySheet = (rules: unknown): Sheet => ({
  covers: decidedOf(rules, ['/after', '/scale']),
  sections: [
    fields(
      say('什么时候回访', 'When customers are asked'),
      ...onceDecided(rules, '/after', span('/after', '关闭后多久', 'After closing')),
      yesNo('/onlyWhenOpen', say('只在工作时间发', 'Only in open hours')),
      whole('/quietDays', say('几天内不重复问同一人（天）', 'Nobody is asked again within (days)')),
      ...span('/expires', '链接多久失效', 'The link expires after'),
    ),
    inTurn(
      say('渠道（先能联系上的优先）', 'Channels, the first that reaches'),
      '/channels',
      CHANNEL,
      CHANNELS,
    ),
    fields(
      say('提醒', 'Reminders'),
      ...span('/reminders/after', '未答复多久提醒', 'Reminded after'),
      whole('/reminders/most', say('最多提醒几次（次）', 'Reminders at most')),
    ),
    fields(
      say('评分', 'Scores'),
      ...onceDecided(rules, '/scale', [
        whole('/scale/lowest', say('最低分', 'Lowest mark')),
        whole('/scale/highest', say('最高分', 'Highest mark')),
        whole('/scale/satisfiedFrom', say('几分起算满意', 'Satisfied from')),
      ]),
      whole(
        '/leastAnswers',
        say('至少几份答卷才显示满意度（份）', 'Answers before a rate is shown'),
        'undecided',
      ),
    ),
    {
      section: 'grid',
      title: say('另外问的问题（与总分同一分制）', 'Asked as well, on the same scale'),
      at: '/further',
      columns: [bothLanguages('/ask', say('问题', 'Question'))],
      fresh: (rows) => ({ key: freeKey('question', rows), ask: { zh: '', en: '' } }),
    },
    ...onceDecided(rules, '/low', [
      fields(
        say('低分通知', 'Told of low marks'),
        whole('/low/upTo', say('几分及以下', 'Marks up to')),
        someOf('/low/tell', say('通知谁', 'Who is told'), TOLD),
      ),
    ]),
    fields(
      say('不回访的工单', 'Tickets whose customers are not asked'),
      yesNo('/exclude/merged', say('已合并', 'Merged')),
      yesNo('/exclude/unsolved', say('未解决就关闭', 'Closed without a solution')),
      {
        label: say('这些工单类型（代号）', 'These types of ticket (keys)'),
        at: '/exclude/types',
        cell: { type: 'texts' },
      },
    ),
  ],
})

const CHANNEL = say('渠道', 'Channel')
const CHANNELS = values({
  email: ['邮件', 'e-mail'],
  portal: ['客户门户', 'portal'],
  sms: ['短信', 'text message'],
  chat: ['聊天', 'chat'],
  telephone: ['电话', 'telephone'],
})

const TOLD = values({
  assignee: ['负责人', 'whoever has the ticket'],
  group_leader: ['组长', 'group leader'],
  deputy: ['副组长', 'deputy'],
  manager: ['经理', 'managers'],
  director: ['总监', 'director'],
})
