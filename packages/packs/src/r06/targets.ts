import { type Words, words } from '@bylaw/kernel'
import type { Notice } from '../pack'

/** A length of time with the moment at which it ends for a report of Monday at 09:00. */
const SAID = {
  30: { label: words('30 分钟', '30 minutes'), by: words('当天 9:30', 'the same day at 09:30') },
  60: { label: words('1 小时', '1 hour'), by: words('当天 10:00', 'the same day at 10:00') },
  120: { label: words('2 小时', '2 hours'), by: words('当天 11:00', 'the same day at 11:00') },
  240: { label: words('4 小时', '4 hours'), by: words('当天 14:00', 'the same day at 14:00') },
  480: { label: words('8 小时', '8 hours'), by: words('当天 18:00', 'the same day at 18:00') },
  960: { label: words('16 小时', '16 hours'), by: words('周二 18:00', 'Tuesday at 18:00') },
  2400: { label: words('40 小时', '40 hours'), by: words('周五 18:00', 'Friday at 18:00') },
  4800: {
    label: words('80 小时', '80 hours'),
    by: words('下周五 18:00', 'Friday of the next week at 18:00'),
  },
} as const
type Minutes = keyof typeof SAID

/**
 * The eight figures that R06.2 names and does not print. Each is proposed as R05’s initial value;
 * the consequences count the `office` calendar, eight open hours a day.
 */
export const targets: readonly Notice[] = [
  response(0, 'urgent', words('紧急', 'urgent'), [30, 60]),
  resolution(0, 'urgent', words('紧急', 'urgent'), [240, 480]),
  response(1, 'high', words('高', 'high'), [60, 120]),
  resolution(1, 'high', words('高', 'high'), [480, 960]),
  response(2, 'normal', words('中', 'normal'), [240, 480]),
  resolution(2, 'normal', words('中', 'normal'), [960, 2400]),
  response(3, 'low', words('低', 'low'), [480, 960]),
  resolution(3, 'low', words('低', 'low'), [2400, 4800]),
]

function response(row: number, key: string, priority: Words, minutes: readonly Minutes[]): Notice {
  return {
    ...figure(`/policies/${row}/firstResponseMinutes`, 'R06.2.2', minutes),
    id: `r06.${key}_response`,
    ask: words(
      `优先级为“${priority.zh}”的问题，多长时间内首次答复？原文没有写数字。`,
      `Within what time is a problem of ${priority.en} priority first answered? The text has no figure.`,
    ),
  }
}

function resolution(
  row: number,
  key: string,
  priority: Words,
  minutes: readonly Minutes[],
): Notice {
  return {
    ...figure(`/policies/${row}/resolutionMinutes`, 'R06.2.3', minutes),
    id: `r06.${key}_resolution`,
    ask: words(
      `优先级为“${priority.zh}”的问题，多长时间内解决？原文没有写数字。`,
      `Within what time is a problem of ${priority.en} priority solved? The text has no figure.`,
    ),
  }
}

/** The first of the minutes on offer is the one proposed. */
function figure(at: string, clause: string, minutes: readonly Minutes[]) {
  return {
    type: 'gap' as const,
    clauses: [clause],
    options: minutes.map((value) => {
      const { label, by } = SAID[value]
      return {
        value,
        label,
        consequence: words(
          `周一 9:00 报告的，${by.zh}前；未定之前不作承诺。`,
          `Reported on Monday at 09:00: by ${by.en}. Nothing is promised before it is decided.`,
        ),
      }
    }),
    proposed: minutes[0],
    mustAsk: true,
    ruleSet: 'support',
    at,
  }
}
