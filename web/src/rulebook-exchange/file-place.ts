import { keyLabel } from '../rulebook/editor/generic/key-words'
import type { Label } from '../rulebook/editor/sheet'

/** Says a place of a rulebook file in words: `规则第 3 套·版本第 1 项·rules…` of `/ruleSets/2/…`. */
export function filePlace(pointer: string): readonly Label[] {
  const steps = pointer === '' ? [] : pointer.slice(1).split('/')
  return steps.flatMap((step, index): readonly Label[] => {
    const before = steps[index - 1] ?? ''
    if (/^\d+$/.test(step)) {
      const nth = Number(step) + 1
      return [COUNTED[before]?.(nth) ?? { zh: `第 ${nth} 项`, en: `item ${nth}` }]
    }
    // What is counted is named with its number.
    const isCounted = COUNTED[step] !== undefined && /^\d+$/.test(steps[index + 1] ?? '')
    return isCounted ? [] : [PARTS[step] ?? keyLabel(unescaped(step))]
  })
}

const COUNTED: Readonly<Record<string, (nth: number) => Label>> = {
  regulations: (nth) => ({ zh: `第 ${nth} 部制度`, en: `regulation ${nth}` }),
  ruleSets: (nth) => ({ zh: `第 ${nth} 套规则`, en: `rule set ${nth}` }),
  versions: (nth) => ({ zh: `第 ${nth} 个版本`, en: `version ${nth}` }),
  earlier: (nth) => ({ zh: `第 ${nth} 个以前的版本`, en: `earlier version ${nth}` }),
  clauses: (nth) => ({ zh: `第 ${nth} 条`, en: `clause ${nth}` }),
  questions: (nth) => ({ zh: `第 ${nth} 个问题`, en: `question ${nth}` }),
  examples: (nth) => ({ zh: `第 ${nth} 个算例`, en: `worked case ${nth}` }),
  approvalPath: (nth) => ({ zh: `审批第 ${nth} 级`, en: `station ${nth}` }),
}

const PARTS: Readonly<Record<string, Label>> = {
  bylaw: { zh: '文件格式', en: 'File format' },
  regulations: { zh: '制度', en: 'Regulations' },
  ruleSets: { zh: '规则', en: 'Rule sets' },
  rules: { zh: '规则内容', en: 'Rules' },
  versions: { zh: '版本', en: 'Versions' },
  earlier: { zh: '以前的版本', en: 'Earlier versions' },
  questions: { zh: '待定问题', en: 'Questions' },
  decision: { zh: '决定', en: 'Decision' },
  examples: { zh: '算例', en: 'Worked cases' },
  facts: { zh: '事实', en: 'Facts' },
  approvalPath: { zh: '审批路径', en: 'Approval path' },
  citations: { zh: '依据条款', en: 'Citations' },
  regulation: { zh: '所属制度', en: 'Regulation' },
  kind: { zh: '类别', en: 'Kind' },
  code: { zh: '代号', en: 'Code' },
  id: { zh: '编号', en: 'Number' },
  key: { zh: '标识', en: 'Key' },
  validFrom: { zh: '生效日期', en: 'In force from' },
  begun: { zh: '新建说明', en: 'Note of its beginning' },
  repealed: { zh: '废止理由', en: 'Reason of repeal' },
  basis: { zh: '所依据的版本', en: 'Basis' },
  zh: { zh: '中文', en: 'Chinese' },
  en: { zh: '英文', en: 'English' },
}

const unescaped = (step: string): string => step.replaceAll('~1', '/').replaceAll('~0', '~')
