import { type Words, words } from '@bylaw/kernel'
import { answered, type Sentence } from '@bylaw/rules-kit'
import { lossBorneBy } from './custody-questions'
import { remedyCheckedBy, remedyWithin } from './remedy-questions'
import type { Custody, Form, Remedy, Stages } from './rules'
import { confirmedBy, failedStage, stagePapers } from './stage-questions'

const HOLDS = {
  text: words('文字', 'text'),
  number: words('数字', 'a number'),
  date: words('日期', 'a date'),
} as const

/** A form in words, box by box. */
export const ofForm = ({ fields }: Form): Sentence[] =>
  fields.map(({ name, holds, needed }, index) => ({
    rule: `/template/fields/${index}`,
    text: words(
      `${name.zh}：${HOLDS[holds].zh}，${needed ? '必填，缺则不受理' : '选填'}。`,
      `${name.en}: ${HOLDS[holds].en}, ${needed ? 'needed for the form to be accepted' : 'may be left blank'}.`,
    ),
  }))

/** Stages in words: their order, then what each leaves and who confirms it. */
export const ofStages = ({
  stages,
  leaves,
  roles,
  confirmedBy: by,
  failed,
}: Stages): Sentence[] => [
  {
    rule: '/template/stages',
    text: words(
      `依次经过${stages.map(({ name }) => name.zh).join('、')}，前一阶段没有通过，不进入下一阶段。`,
      `In turn: ${stages.map(({ name }) => name.en).join(', ')}; no stage begins before the last is passed.`,
    ),
  },
  ...(leaves === null
    ? [answered(stagePapers, null, words('各阶段的文档', 'Papers of each stage'))]
    : stages.map(({ key, name }) => ({
        rule: Object.hasOwn(leaves, key) ? `/template/leaves/${key}` : stagePapers.at,
        text: papersText(name, leaves[key] ?? []),
      }))),
  ...(by === null
    ? [answered(confirmedBy, null, words('确认人', 'Confirmed by'))]
    : stages.map(({ key, name }) => ({
        rule: `/template/confirmedBy/${key}`,
        text: confirmedText(name, roles.find((role) => role.key === by[key])?.name),
      }))),
  answered(failedStage, failed, words('没有通过的', 'A stage that fails')),
]

const confirmedText = (stage: Words, role: Words | undefined): Words =>
  words(
    `${stage.zh}由${role?.zh ?? '？'}确认通过。`,
    `${stage.en} is confirmed by: ${role?.en ?? '?'}.`,
  )

function papersText(stage: Words, papers: readonly { readonly name: Words }[]): Words {
  return papers.length === 0
    ? words(`${stage.zh}不要求留下文档。`, `${stage.en} leaves no papers.`)
    : words(
        `${stage.zh}留下：${papers.map(({ name }) => name.zh).join('、')}。`,
        `${stage.en} leaves: ${papers.map(({ name }) => name.en).join(', ')}.`,
      )
}

/** How a finding is followed up, in words. */
export const ofRemedy = ({ name, record, withinDays, checkedBy }: Remedy): Sentence[] => [
  {
    rule: '/template/record',
    text: words(
      `${name.zh}：逐项记录${record.map((part) => part.name.zh).join('、')}，跟踪到完成。`,
      `${name.en}: each is recorded (${record.map((part) => part.name.en).join(', ')}) and followed until done.`,
    ),
  },
  answered(
    remedyWithin,
    withinDays,
    words('期限', 'Put right within'),
    words(`${withinDays} 天`, `${withinDays} days`),
  ),
  answered(remedyCheckedBy, checkedBy, words('复查', 'Checked by')),
]

const OCCASIONS = {
  leaving: words('离职', 'leaving'),
  transfer: words('调职', 'a transfer'),
  project_end: words('工程结束', 'the end of a project'),
} as const

/** What is handed out, and when it comes back, in words. */
export const ofCustody = ({ things, returnedOn, lossBorneBy: borne }: Custody): Sentence[] => [
  ...things.map(({ name, comesBack }, index) => ({
    rule: `/template/things/${index}`,
    text: words(
      `${name.zh}签字领用，${comesBack ? '须归还' : '领用后不归还'}。`,
      `${name.en} is signed for, and ${comesBack ? 'comes back' : 'is used up'}.`,
    ),
  })),
  {
    rule: '/template/returnedOn',
    text: words(
      `归还的时候：${returnedOn.map((when) => OCCASIONS[when].zh).join('、')}。`,
      `Given back on: ${returnedOn.map((when) => OCCASIONS[when].en).join(', ')}.`,
    ),
  },
  answered(lossBorneBy, borne, words('丢失、损坏', 'Losses and damage')),
]
