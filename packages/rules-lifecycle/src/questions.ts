import { words } from '@bylaw/kernel'
import { option, type Question } from '@bylaw/rules-kit'
import type { Silence } from './rules'

const never: Silence = { after: null, reminders: [], ends: 'tell' }
const closedAfter = (count: number): Silence => ({
  after: { count, unit: 'days' },
  reminders: [{ count: Math.floor(count / 2), unit: 'days' }],
  ends: 'close',
})

export const confirmation: Question = {
  id: 'lifecycle.confirmation',
  type: 'gap',
  at: '/confirmation',
  ask: words(
    '给出方案后客户一直不确认，怎么办？',
    'A solution was given and the customer never says whether it works. What follows?',
  ),
  options: [
    option(
      closedAfter(7),
      words('第 3 天提醒一次，满 7 天关闭', 'Reminded on day 3, closed after 7 days'),
      words(
        '周一 10:00 给出方案，周四 10:00 提醒，下周一 10:00 关闭；客户仍可重新打开。',
        'Offered on Monday 10:00, reminded on Thursday 10:00, closed a week after; the customer may reopen it.',
      ),
    ),
    option(
      { after: { count: 3, unit: 'working_days' }, reminders: [], ends: 'tell' },
      words('满 3 个工作日告知负责人跟进', 'After 3 working days its assignee is told'),
      words(
        '周一给出方案，周四上班时提醒负责人联系客户，工单不自动关闭。',
        'Offered on Monday; on Thursday at opening its assignee is told to call. It stays open.',
      ),
    ),
    option(
      never,
      words('一直等到客户确认', 'It waits for the customer’s word'),
      words('没有客户的话，工单不自动关闭。', 'Without that word it is never closed by itself.'),
    ),
  ],
  proposed: closedAfter(7),
  mustAsk: true,
}

export const silence: Question = {
  id: 'lifecycle.silence',
  type: 'gap',
  at: '/silence',
  ask: words(
    '请客户补充资料，客户一直不回，怎么办？',
    'The customer was asked for something and never answers. What follows?',
  ),
  options: [
    option(
      closedAfter(14),
      words('第 7 天提醒一次，满 14 天关闭', 'Reminded on day 7, closed after 14 days'),
      words(
        '周一索要资料，下周一提醒，再下周一关闭；之后来信仍会处理。',
        'Asked on a Monday, reminded a week later, closed after two; what is written later is still heard.',
      ),
    ),
    option(
      { after: { count: 5, unit: 'working_days' }, reminders: [], ends: 'back_to_work' },
      words('满 5 个工作日退回处理', 'After 5 working days it goes back to work'),
      words(
        '周一索要资料，下周一上班时工单回到处理中，时限恢复计时。',
        'Asked on a Monday; a week later at opening it is work in progress, and its clock goes on.',
      ),
    ),
    option(
      never,
      words('一直等', 'It waits'),
      words('工单不自动关闭。', 'It is never closed by itself.'),
    ),
  ],
  proposed: closedAfter(14),
  mustAsk: true,
}

export const reopening: Question = {
  id: 'lifecycle.reopening',
  type: 'gap',
  at: '/reopening',
  ask: words(
    '关闭之后多久以内，客户来信算同一件事？',
    'How long after closing does a customer’s word belong to the same matter?',
  ),
  options: [
    option(
      { within: { count: 7, unit: 'days' } },
      words('7 天', '7 days'),
      words(
        '例如周一关闭：周五来信，重新打开；下周三来信，另立一张工单并与原工单关联。',
        'For example, closed on Monday: a word on Friday reopens it, one ten days later opens a linked ticket.',
      ),
    ),
    option(
      { within: { count: 30, unit: 'days' } },
      words('30 天', '30 days'),
      words('一个月内来信都重新打开。', 'Whatever is written within a month reopens it.'),
    ),
    option(
      { within: null },
      words('不限', 'For good'),
      words('何时来信都重新打开原工单。', 'A word at any time reopens it.'),
    ),
  ],
  proposed: { within: { count: 7, unit: 'days' } },
  mustAsk: true,
}

/** What no text prints: how long silence lasts, and how long a matter stays the same. */
export const questions: readonly Question[] = [confirmation, silence, reopening]
