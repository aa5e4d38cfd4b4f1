import { PRIORITY_WORDS, STATE_WORDS, TYPE_WORDS, timeText } from '../desk/field-words'
import { csvFile } from '../platform/csv'
import type { Scope } from '../scope'
import type { MonthLine } from './figures-store'
import { startsOf } from './ticket-figures'

const HEADS = {
  zh: '工单号 主题 客户 类型 优先级 状态 负责人 提交时间 关闭时间 首次响应 解决'.split(' '),
  en: [
    ...['Number', 'Subject', 'Customer', 'Type', 'Priority', 'State', 'Assignee'],
    ...['Opened', 'Closed', 'First response', 'Solution'],
  ],
} as const
const KEPT = { zh: ['按时', '超时'], en: ['in time', 'late'] } as const

/** The tickets opened in a month as a CSV file, in the reader’s language and the company’s time. */
export async function exportTickets(scope: Scope, month: string): Promise<string> {
  const { language, zone } = scope
  const at = (ms: number | null) => (ms === null ? '' : timeText(ms, zone))
  const row = (line: MonthLine): string[] => [
    line.number,
    line.subject,
    line.customer ?? '',
    TYPE_WORDS[line.type][language],
    PRIORITY_WORDS[line.priority][language],
    STATE_WORDS[line.state][language],
    line.assignee ?? '',
    at(line.openedAtMs),
    at(line.closedAtMs),
    KEPT[language][line.firstResponseBreached],
    KEPT[language][line.resolutionBreached],
  ]
  const lines = await scope.reports.monthLines(startsOf(zone, month))
  return csvFile([HEADS[language], ...lines.map(row)])
}
